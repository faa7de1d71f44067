namespace InternAssistant.Web.DirectLine.Schema;

/// <summary>What went wrong.</summary>
public sealed record ErrorDetail(string Code, string Message);
