namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>What the product made of an edit.</summary>
internal enum Outcome
{
    /// <summary>The edit went live, or would have, and the report does not say what is wrong with it.</summary>
    Missed,

    /// <summary>The edit went live and the report shows the damage.</summary>
    Named,

    /// <summary>The edit did not go live, and the report says because of which file.</summary>
    Stopped,
}
