namespace InternAssistant.Web.DirectLine.Schema;

/// <summary>The id of a browser's session, which sign-in cards ask for.</summary>
public sealed record SessionResource(string SessionId);
