namespace InternAssistant.Knowledge;

/// <summary>The typed facts of one posting.</summary>
public sealed record PostingFacts
{
    /// <summary>The places of the posting, for example <c>Cambridge</c>, <c>UK</c>.</summary>
    public IReadOnlyList<string> Location { get; init; } = [];

    /// <summary>The IANA time zone in which a date without time ends at 24:00.</summary>
    public string? TimeZone { get; init; }

    /// <summary>When the internship starts, as written: a year, a month (<c>2026-03</c>), a day or a season.</summary>
    public string? Starts { get; init; }

    /// <summary>How long it lasts, as written, for example <c>12 weeks</c>.</summary>
    public string? Duration { get; init; }

    /// <summary>How applications are taken.</summary>
    public ApplicationWindow? Applications { get; init; }

    /// <summary>The pay ranges, each for its places.</summary>
    public IReadOnlyList<PayRange> Pay { get; init; } = [];
}
