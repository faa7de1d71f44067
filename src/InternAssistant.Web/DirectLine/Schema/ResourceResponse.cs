namespace InternAssistant.Web.DirectLine.Schema;

/// <summary>The id that a posted activity got.</summary>
public sealed record ResourceResponse(string Id);
