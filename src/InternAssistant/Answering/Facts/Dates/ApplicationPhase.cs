namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Where a posting's applications stand at a moment.</summary>
internal enum ApplicationPhase
{
    /// <summary>The documents do not tell, or tell a season without a year.</summary>
    Unknown,

    /// <summary>Their first day lies ahead.</summary>
    Ahead,

    /// <summary>They are taken, until a known day.</summary>
    Open,

    /// <summary>They are taken without a last day.</summary>
    Rolling,

    /// <summary>Their last day is over.</summary>
    Closed,
}
