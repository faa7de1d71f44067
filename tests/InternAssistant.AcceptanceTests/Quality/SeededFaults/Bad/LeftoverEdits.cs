using System.Text.RegularExpressions;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Bad;

/// <summary>Unfinished work and tools' traces that are saved with the text.</summary>
internal static partial class LeftoverEdits
{
    private const int TimeoutMilliseconds = 1000;

    public static IReadOnlyList<Edit> All =>
    [
        Edit.OfBody("merge-conflict markers left in", (body, random) => WithLine(body, random, Writing.IsProse, line => $"<<<<<<< HEAD\n{line}\n=======\n{line.Replace("the ", "our ", StringComparison.Ordinal)}\n>>>>>>> recruiting/autumn-update")),
        Edit.OfBody("TODO left in", (body, random) => WithLine(body, random, Writing.IsProse, line => $"{line}\nTODO: ask recruiting whether this is still right")),
        Edit.OfBody("XXX in place of a value", (body, random) => Writing.ReplaceOne(body, Patterns.Figure, random, _ => "XXX")),
        Edit.OfBody("[insert date] in place of a date", (body, random) => Writing.ReplaceOne(body, Patterns.MonthOfYear, random, _ => "[insert date]") ?? Writing.ReplaceOne(body, Patterns.Day, random, _ => "[insert date]")),
        Edit.OfBody("TBC in place of an amount", (body, random) => Writing.ReplaceOne(body, Patterns.Money, random, _ => "TBC")),
        Edit.OfBody("placeholder text left in", (body, random) => WithLine(body, random, Writing.IsProse, _ => "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.")),
        Edit.OfBody("a template's fields not filled in", (body, random) => Writing.ReplaceOne(body, Patterns.Person, random, _ => "{{contact_name}}") ?? Writing.ReplaceOne(body, Patterns.Duration, random, _ => "{{duration}}")),
        Edit.OfBody("tracked change accepted twice", (body, random) => Writing.ReplaceOne(body, Patterns.Duration, random, match => $"12 {match.Value}") is { Is: not "12 12 weeks" } edited ? edited : Writing.ReplaceOne(body, Patterns.Duration, random, match => $"10 {match.Value}")),
        Edit.OfBody("a reviewer's note in the text", (body, random) => WithLine(body, random, Writing.IsProse, line => $"{line} [Jo: is this correct?? the old page said something else]")),
        Edit.OfBody("link target broken", (body, random) => Writing.ReplaceOne(body, Patterns.Address, random, match => match.Value.Replace("https://", "htps//", StringComparison.Ordinal)) ?? null),
        Edit.OfBody("link to a page that is not there", (body, random) => WithLine(body, random, Writing.IsProse, line => $"{line} See [the details](../faq/does-not-exist.md).")),
        Edit.OfBody("link to another host", (body, random) => WithLine(body, random, Writing.IsProse, line => $"{line} See [the details](https://intern-jobs.bargain-careers.example/apply).")),
        Edit.OfText("a word replaced by nothing everywhere", (text, _) => Intern.Replace(text, "")),
        Edit.OfText("one place replaced by another everywhere", (text, _) => Places.Replace(text, "Oxford")),
        Edit.OfBody("all digits removed", (body, _) => Digits.Replace(body, "")),
        Edit.OfBody("all commas turned into points", (body, _) => new TextEdit(ThousandsComma.Replace(body, "."), ThousandsComma.Match(body) is { Success: true, Index: var at } ? body[(at - 1)..(at + 4)] : null)),
        Edit.OfBody("the page's menu pasted along", (body, _) => "Home | About us | Careers | Contact | Log in\nAccept all cookies\nApply now\n\n" + body),
        Edit.OfBody("page broken by an unfinished sentence", (body, random) => WithLine(body, random, line => Writing.IsProse(line) && line.EndsWith('.'), line => line[..(line.Length / 2)])),
        new("copy with an old figure left beside it", CopyBeside),
        new("old version kept under another name", KeepOld),
    ];

    private static TextEdit? WithLine(string body, Random random, Func<string, bool> fits, Func<string, string> change)
    {
        var lines = Writing.Lines(body);
        var found = Writing.Where(lines, fits);
        if (found.Count == 0)
        {
            return null;
        }

        var at = random.Pick(found);
        lines[at] = change(lines[at]);

        return Writing.Join(lines);
    }

    private static Damage? CopyBeside(FolderCopy folder, string file, Random random)
    {
        var name = $"{Path.ChangeExtension(file, null)} (copy){Path.GetExtension(file)}";
        var text = folder.Text(file);
        var start = Writing.BodyStart(text);
        if (Writing.ReplaceOne(text[start..], Patterns.Figure, random, match => match.Value[..^1] + (match.Value[^1] == '9' ? '1' : '9')) is not { } old)
        {
            return null;
        }

        folder.Write(name, text[..start] + old.Text);

        return new Damage([file, name]);
    }

    private static Damage? KeepOld(FolderCopy folder, string file, Random random)
    {
        var name = $"{Path.ChangeExtension(file, null)}-old{Path.GetExtension(file)}";
        folder[name] = folder[file];

        return new Damage([file, name]);
    }

    [GeneratedRegex(@"\bintern", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Intern { get; }

    [GeneratedRegex(@"\b(?:Cambridge|Ghent|Carrowby)\b", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Places { get; }

    [GeneratedRegex(@"\d", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Digits { get; }

    [GeneratedRegex(@"(?<=\d),(?=\d{3}\b)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex ThousandsComma { get; }
}
