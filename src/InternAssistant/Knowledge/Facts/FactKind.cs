namespace InternAssistant.Knowledge.Facts;

/// <summary>What sort of value a fact has.</summary>
public enum FactKind
{
    /// <summary>A day, a month or a year.</summary>
    Date,

    /// <summary>An amount or a range of money, with its unit and period.</summary>
    Money,

    /// <summary>How long something takes.</summary>
    Duration,

    /// <summary>How many there are of something.</summary>
    Count,

    /// <summary>An e-mail address or a telephone number.</summary>
    Contact,

    /// <summary>Where something is.</summary>
    Place,
}
