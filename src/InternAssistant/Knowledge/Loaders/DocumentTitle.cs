using System.Text;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>Titles for documents that do not name themselves.</summary>
internal static class DocumentTitle
{
    private static readonly string[] Verbs = ["is", "are", "was", "were", "will", "provide", "provides", "offer", "offers", "has", "have", "can", "may", "must", "investigates", "works", "seeks"];

    /// <summary>The file's name made readable, or null when it is only numbers and hashes.</summary>
    public static string? FromFileName(string id)
    {
        var name = id[(id.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        name = dot > 0 ? name[..dot] : name;
        var words = name
            .Split(['_', '-', ' ', '.', '+'], StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(w => w.All(char.IsAsciiDigit) && w.Length != 4)
            .Where(w => !IsHash(w))
            .ToList();

        if (!words.Any(w => w.Any(char.IsLetter)))
        {
            return null;
        }

        var title = new StringBuilder(string.Join(' ', words));
        title[0] = char.ToUpperInvariant(title[0]);

        return TextRepair.Repair(title.ToString());
    }

    /// <summary>
    /// The beginning of what the document says first, up to the verb, with the number in its file name: for pages that were saved under a number.
    /// </summary>
    public static string FromText(string id, IReadOnlyList<Section> sections)
    {
        var name = id[(id.LastIndexOf('/') + 1)..];
        var number = new string([.. name.TakeWhile(char.IsAsciiLetterOrDigit)]);
        var first = sections.SelectMany(s => s.Statements).FirstOrDefault(s => s.Kind == StatementKind.Sentence)?.Text;

        if (first is null)
        {
            return name;
        }

        var words = first.Split(' ');
        var verb = Array.FindIndex(words, w => Verbs.Contains(w));
        var title = verb is >= 2 and <= 10 ? string.Join(' ', words.Take(verb)) : string.Join(' ', words.Take(8)) + (words.Length > 8 ? "…" : "");

        return number.Length is > 0 and <= 12 ? $"{title.TrimEnd(',', '.', ':')} ({number})" : title;
    }

    private static bool IsHash(string word) => word.Length >= 8 && word.All(char.IsAsciiHexDigit) && word.Any(char.IsAsciiDigit);
}
