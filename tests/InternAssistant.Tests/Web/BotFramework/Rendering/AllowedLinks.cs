using InternAssistant.Answering;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>The addresses that an answer may lead to: its own, where they are of a kind that may be clicked, and the host of the settings.</summary>
internal static class AllowedLinks
{
    public static bool Has(Answer answer, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" or "mailto"
        && (HostOf(uri) == Renderers.AllowedHost || Own(answer).Contains(Plain(address)));

    private static HashSet<string> Own(Answer answer) => answer switch
    {
        Answer.Grounded grounded => [.. grounded.Citations.Select(citation => citation.Url).OfType<string>().Select(Plain)],
        Answer.Abstention abstention => [.. abstention.Nearest.Select(document => document.Url).Append(abstention.Ask.Url).OfType<string>().Select(Plain)],
        _ => [],
    };

    // The same place, however it is encoded: who it is asked of, and the letters and digits of what is asked.
    private static string Plain(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        ? $"{uri.Scheme} {HostOf(uri)} {uri.Port} {string.Concat(Uri.UnescapeDataString(uri.Scheme == "mailto" ? uri.AbsoluteUri : uri.PathAndQuery + uri.Fragment).Where(char.IsLetterOrDigit))}"
        : address;

    private static string HostOf(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return "";
        }
    }
}
