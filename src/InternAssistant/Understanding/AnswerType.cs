namespace InternAssistant.Understanding;

/// <summary>What an answer must contain to be one. A statement without it answers something else.</summary>
public enum AnswerType
{
    /// <summary>Nothing in particular.</summary>
    Any,

    /// <summary>An amount of money, or that there is none to pay.</summary>
    Amount,

    /// <summary>How many there are of something.</summary>
    Count,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A day, month, year, season, or that there is no fixed one.</summary>
    Date,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A clock time.</summary>
    ClockTime,

    /// <summary>A person's name, or a role.</summary>
    Person,

    /// <summary>A group of people, as in who may apply.</summary>
    People,

    /// <summary>Somewhere.</summary>
    Place,

    /// <summary>A postal address.</summary>
    PostalAddress,

    /// <summary>A postal code.</summary>
    PostalCode,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address, or the name of a site or an app.</summary>
    Web,

    /// <summary>A share in per cent.</summary>
    Percentage,

    /// <summary>A measure: a number with a unit, as in how far or how heavy.</summary>
    Measure,

    /// <summary>Any way to reach somebody.</summary>
    Contact,
}
