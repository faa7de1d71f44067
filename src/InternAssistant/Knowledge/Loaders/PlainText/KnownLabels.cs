namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>Labels that postings put before or above a value.</summary>
internal static class KnownLabels
{
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "location", "locations", "work location", "office", "place", "duration", "length", "start", "start date", "starts", "starting date", "end date", "salary", "pay", "stipend", "compensation",
        "workload", "hours", "working hours", "closing date", "application deadline", "deadline", "apply by", "department", "team", "category", "job type", "employment type", "work type", "contract type", "type",
        "job id", "req id", "requisition id", "reference", "ref", "job reference", "posted", "date posted", "posting date", "published", "level", "education", "education level", "travel", "supervisor", "mentor",
        "line manager", "manager", "places", "number of places", "positions", "vacancies", "language", "languages", "discipline", "work site", "role type", "profession", "schedule", "remote",
    };

    /// <summary>True for a line that is such a label and nothing else, with or without a colon.</summary>
    public static bool Contains(string line) => Labels.Contains(line.TrimEnd(':', ' '));

    /// <summary>True for the label of a place.</summary>
    public static bool IsLocation(string label) => label.ToLowerInvariant() is "location" or "locations" or "work location" or "place" or "office" or "work site";

    /// <summary>True for the label of a duration.</summary>
    public static bool IsDuration(string label) => label.ToLowerInvariant() is "duration" or "length";

    /// <summary>True for the label of a start.</summary>
    public static bool IsStart(string label) => label.ToLowerInvariant() is "start" or "start date" or "starts" or "starting date";
}
