using System.Text;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>An address that may be clicked: http, https or, for somebody who can be asked, mailto; without a name or password in it, nor anything that nobody sees, in ASCII.</summary>
public sealed record SafeAddress
{
    /// <summary>The longest that is shown, in characters.</summary>
    public const int Most = 1_000;

    private SafeAddress(string value) => Value = value;

    public string Value { get; }

    /// <summary>A web address, or null when it is none that may be shown.</summary>
    public static SafeAddress? Of(string? address) => Read(address) is { } uri && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.Host.Length > 0
        ? Plain(uri) is { } plain ? Checked(plain) : null
        : null;

    /// <summary>A web or mail address, or null when it is none that may be shown.</summary>
    public static SafeAddress? OfContact(string? address) => Read(address) is { } uri && uri.Scheme == Uri.UriSchemeMailto ? Checked(uri.AbsoluteUri) : Of(address);

    public override string ToString() => Value;

    private static Uri? Read(string? address) =>
        address is { Length: > 0 and <= Most } && VisibleText.Of(address) == address && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && (uri.UserInfo.Length == 0 || uri.Scheme == Uri.UriSchemeMailto) ? uri : null;

    // The host as it is looked up, so that a letter of another alphabet is seen; null when it cannot be.
    private static string? Plain(Uri uri)
    {
        try
        {
            return new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static SafeAddress? Checked(string address) =>
        Encoded(address) is { Length: <= Most } encoded && encoded.All(letter => letter is > ' ' and <= '~') ? new SafeAddress(encoded) : null;

    // What would end a link's target in Markdown, or begin something else, is written as bytes.
    private static string Encoded(string address)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var letter in address)
        {
            encoded.Append(letter is '(' or ')' or '<' or '>' or '"' or '\'' or '`' or '\\' or '*' or '|' or '{' or '}' ? $"%{(int)letter:X2}" : letter.ToString());
        }

        return encoded.ToString();
    }
}
