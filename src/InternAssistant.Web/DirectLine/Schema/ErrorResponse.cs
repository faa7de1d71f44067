namespace InternAssistant.Web.DirectLine.Schema;

/// <summary>The body of every refusal. The code is stable, the message is for people.</summary>
public sealed record ErrorResponse(ErrorDetail Error);
