using System.Security.Cryptography;

namespace InternAssistant.Web.Widget;

/// <summary>
/// Microsoft's Web Chat, one script that the build puts beside the program with its compressed forms. Its address has the hash of its content,
/// so that browsers may keep it for ever.
/// </summary>
public sealed class WebChatBundle
{
    /// <summary>Why there may be no bundle, for people.</summary>
    public const string WhyNot =
        "The chat window is not there, because this program was built without npm or without a network, and the build could not fetch Web Chat (botframework-webchat).";

    private const int HashLength = 20;

    private readonly string script;
    private readonly Lazy<string> hash;

    public WebChatBundle()
        : this(Path.Combine(AppContext.BaseDirectory, "webchat"))
    {
    }

    public WebChatBundle(string folder)
    {
        script = Path.Combine(folder, "webchat.js");
        hash = new Lazy<string>(Hash);
    }

    public bool Exists => File.Exists(script);

    /// <summary>The file's name in its address, <c>webchat-HASH.js</c>.</summary>
    public string Name => $"webchat-{hash.Value}.js";

    /// <summary>The hash of the content: what is served for an address never changes.</summary>
    public string Tag => hash.Value;

    /// <summary>The file with the script in one encoding of the content.</summary>
    public string PathOf(ContentCoding coding) => script + coding.FileEnding;

    private string Hash()
    {
        using var content = File.OpenRead(script);

        return Convert.ToHexStringLower(SHA256.HashData(content))[..HashLength];
    }
}
