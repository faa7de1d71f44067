namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>Somebody whose tokens are believed, by all names that it has, and its keys.</summary>
internal sealed record Issuer(IReadOnlyCollection<string> Names, SigningKeys Keys)
{
    public bool Is(string name) => Names.Contains(name, StringComparer.Ordinal);
}
