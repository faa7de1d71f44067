using DocumentFormat.OpenXml.Packaging;

namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>Keeps addresses that are no addresses readable, so that one malformed link does not cost the document.</summary>
internal sealed class DocxLinkTargets : RelationshipErrorHandler
{
    private const string Mark = "urn:x-as-written:";

    /// <inheritdoc/>
    public override string Rewrite(Uri partUri, string? id, string? uri) => Mark + Uri.EscapeDataString(uri ?? "");

    /// <summary>The address as its writer put it.</summary>
    public static string AsWritten(Uri target)
    {
        var written = target.OriginalString;

        return written.StartsWith(Mark, StringComparison.Ordinal) ? Uri.UnescapeDataString(written[Mark.Length..]) : written;
    }
}
