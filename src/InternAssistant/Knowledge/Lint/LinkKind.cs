namespace InternAssistant.Knowledge.Lint;

/// <summary>What sort of place a link leads to.</summary>
internal enum LinkKind
{
    /// <summary>An address that begins with http or https.</summary>
    Web,

    /// <summary>A file of the folder, or a heading of the same document.</summary>
    File,

    /// <summary>An e-mail address or telephone number.</summary>
    Person,

    /// <summary>A script, content in the link itself, a file of somebody's computer, an address with a password.</summary>
    Dangerous,

    /// <summary>Another scheme, or an address that cannot be read.</summary>
    Other,
}
