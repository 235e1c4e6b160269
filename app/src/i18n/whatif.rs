//! The words of "What would change this?".

/// Every word of it in one language.
#[derive(Debug, Clone, Copy)]
pub struct WhatIfUi {
    /// The heading.
    pub heading: &'static str,
}

pub(super) const NL: WhatIfUi = WhatIfUi { heading: "Wat zou dit veranderen?" };
pub(super) const FR: WhatIfUi = WhatIfUi { heading: "Qu'est-ce qui changerait cela ?" };
pub(super) const DE: WhatIfUi = WhatIfUi { heading: "Was würde das ändern?" };
pub(super) const EN: WhatIfUi = WhatIfUi { heading: "What would change this?" };
