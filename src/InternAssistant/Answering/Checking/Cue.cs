namespace InternAssistant.Answering.Checking;

/// <summary>What a word or phrase does to the sentence that it stands in. Checked by kind, not by wording.</summary>
[Flags]
internal enum Cue
{
    None = 0,

    /// <summary>not, no, without, lacks.</summary>
    Negation = 1,

    /// <summary>only, alone, nothing but.</summary>
    Only = 1 << 1,

    /// <summary>must, has to, required.</summary>
    Must = 1 << 2,

    /// <summary>should, preferred, expected to.</summary>
    Should = 1 << 3,

    /// <summary>may, might, possibly.</summary>
    May = 1 << 4,

    /// <summary>can, is able to.</summary>
    Can = 1 << 5,

    /// <summary>all, every, always, guaranteed.</summary>
    All = 1 << 6,

    /// <summary>nearly all.</summary>
    AlmostAll = 1 << 7,

    /// <summary>most, usually.</summary>
    Most = 1 << 8,

    /// <summary>many, often.</summary>
    Many = 1 << 9,

    /// <summary>some, sometimes, several.</summary>
    Some = 1 << 10,

    /// <summary>few, rarely.</summary>
    Few = 1 << 11,

    /// <summary>at least.</summary>
    AtLeast = 1 << 12,

    /// <summary>at most.</summary>
    AtMost = 1 << 13,

    /// <summary>more than.</summary>
    Above = 1 << 14,

    /// <summary>less than.</summary>
    Below = 1 << 15,

    /// <summary>about.</summary>
    About = 1 << 16,

    /// <summary>exactly.</summary>
    Exactly = 1 << 17,

    /// <summary>higher than, earlier than: two things are compared.</summary>
    Comparison = 1 << 18,

    /// <summary>A new clause begins here: but, because, if.</summary>
    Boundary = 1 << 19,

    /// <summary>asks for, wants: as good as a duty when it is quoted.</summary>
    Wish = 1 << 20,

    /// <summary>before, until, by.</summary>
    Before = 1 << 21,

    /// <summary>after, since.</summary>
    After = 1 << 22,

    /// <summary>free of charge, costs nothing.</summary>
    Free = 1 << 23,
}
