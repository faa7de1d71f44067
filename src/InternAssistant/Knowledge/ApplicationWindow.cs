namespace InternAssistant.Knowledge;

/// <summary>How a posting takes applications.</summary>
/// <param name="Kind"><c>rolling</c>, <c>dated</c> or <c>seasonal</c>.</param>
/// <param name="From">The first day, for dated windows.</param>
/// <param name="Until">The last day, for dated windows.</param>
/// <param name="Months">The first and last month (1 to 12), for seasonal windows.</param>
public sealed record ApplicationWindow(string Kind, DateOnly? From = null, DateOnly? Until = null, IReadOnlyList<int>? Months = null);
