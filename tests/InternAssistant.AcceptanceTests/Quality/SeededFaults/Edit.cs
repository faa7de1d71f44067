using System.Text;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>A kind of edit that staff make, for better or worse.</summary>
/// <param name="Kind">What happens, in a few words.</param>
/// <param name="Apply">Makes the edit to one document of a folder; null when it does not fit that document.</param>
internal sealed record Edit(string Kind, Func<FolderCopy, string, Random, Damage?> Apply)
{
    /// <summary>True when the edited folder is served and the edit is taken back: how a mistake is corrected.</summary>
    public bool IsUndone { get; init; }

    /// <summary>An edit of one document's text.</summary>
    public static Edit OfText(string kind, Func<string, Random, TextEdit?> edit) => new(kind, (folder, file, random) =>
    {
        var text = folder.Text(file);
        if (edit(text, random) is not { } edited || edited.Text == text)
        {
            return null;
        }

        folder.Write(file, edited.Text);

        return new Damage([file], edited.Was, edited.Is);
    });

    /// <summary>An edit below the front matter, which stays as it is.</summary>
    public static Edit OfBody(string kind, Func<string, Random, TextEdit?> edit) => OfText(kind, (text, random) =>
    {
        var start = Writing.BodyStart(text);

        return edit(text[start..], random) is { } edited ? edited with { Text = text[..start] + edited.Text } : null;
    });

    /// <summary>An edit of the front matter only.</summary>
    public static Edit OfFrontMatter(string kind, Func<string, Random, TextEdit?> edit) => OfText(kind, (text, random) =>
    {
        var start = Writing.BodyStart(text);

        return start > 0 && edit(text[..start], random) is { } edited ? edited with { Text = edited.Text + text[start..] } : null;
    });

    /// <summary>An edit of a file's bytes.</summary>
    public static Edit OfBytes(string kind, Func<byte[], Random, byte[]?> edit) => new(kind, (folder, file, random) =>
    {
        if (edit(folder[file], random) is not { } edited || edited.AsSpan().SequenceEqual(folder[file]))
        {
            return null;
        }

        folder[file] = edited;

        return new Damage([file]);
    });

    /// <summary>A file that appears beside a document.</summary>
    public static Edit OfNewFile(string kind, Func<string, string> nameBeside, string text) => new(kind, (folder, file, _) =>
    {
        var name = nameBeside(file);
        folder[name] = Encoding.UTF8.GetBytes(text);

        return new Damage([name]);
    });
}
