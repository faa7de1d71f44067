namespace InternAssistant.Web.DirectLine.Schema;

/// <summary>The payload of a token. Direct Line's own client reads <c>user</c>; times are in seconds since 1970.</summary>
/// <param name="User">The person's id; it begins with <c>dl_</c>.</param>
/// <param name="Name">What the person is called, where a server said so.</param>
/// <param name="Conv">The one conversation that the token opens.</param>
/// <param name="Began">When the first token for it was made.</param>
/// <param name="Iat">When this token was made.</param>
/// <param name="Exp">When it stops to open anything.</param>
public sealed record TokenClaims(string User, string? Name, string Conv, long Began, long Iat, long Exp);
