using System.Text.RegularExpressions;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Harmless;

/// <summary>Edits that add, move or update: what staff do on an ordinary day.</summary>
internal static partial class GrowthEdits
{
    private const int TimeoutMilliseconds = 1000;

    private const string NewPage = """
        ---
        title: The reading circle
        owner: communications
        published: 2026-11-20
        review-by: 2027-11-20
        ---
        # The reading circle

        ## When the reading circle meets

        The reading circle meets on the first Tuesday evening of each month in the small library room.
        Everybody brings one novel and lends it to somebody else.

        """;

    private const string NewPosting = """
        ---
        title: Research intern, marine acoustics (Lerwick)
        owner: recruiting
        published: 2026-11-20
        review-by: 2027-11-20
        posting:
          location: [Lerwick, UK]
          timezone: Europe/London
          starts: 2027-09
          duration: 20 weeks
        aliases: [marine acoustics, Lerwick posting]
        ---
        # Research intern, marine acoustics (Lerwick)

        ## What the Lerwick intern does

        The marine acoustics intern in Lerwick records the songs of whales from a small boat.

        ## How long the Lerwick internship lasts

        The marine acoustics internship in Lerwick lasts 20 weeks.

        """;

    private const string Note = "The piano in the entrance hall was a gift from a local choir.";

    public static IReadOnlyList<Edit> All =>
    [
        Edit.OfNewFile("a new page", file => Path.Combine(Path.GetDirectoryName(file)!, "reading-circle.md"), NewPage),
        Edit.OfNewFile("a new page in a new folder", _ => "culture/reading-circle.md", NewPage),
        Edit.OfNewFile("a new posting", _ => "postings/marine-acoustics-lerwick.md", NewPosting),
        new("a new text file with its fields beside it", (folder, file, _) =>
        {
            var name = Path.Combine(Path.GetDirectoryName(file)!, "choir.txt");
            folder.Write(name, "The choir\n\nThe staff choir sings on the last Thursday of each month in the chapel next door.\n");
            folder.Write(name + ".yaml", "title: The choir\nowner: communications\npublished: 2026-11-20\nreview-by: 2027-11-20\n");

            return new Damage([name]);
        }),
        Edit.OfNewFile("a draft that says that it is one", file => Path.Combine(Path.GetDirectoryName(file)!, "draft.md"), "---\ntitle: Draft\nindex: false\n---\n# Draft\n\nPay will be $99 per month. TODO\n"),
        Edit.OfNewFile("a note for editors without being a document", _ => ".editor-notes.md", "Ask facilities about the bicycle shed.\n"),
        Edit.OfBody("a new question with its answer", (body, _) => body.TrimEnd('\n') + (body.Contains("\nA: ", StringComparison.Ordinal)
            ? "\n\nQ: Is there a chess club?\nA: The chess club meets in the kitchen on Wednesday evenings.\n"
            : "\n\n## Is there a chess club?\n\nThe chess club meets in the kitchen on Wednesday evenings.\n")),
        Edit.OfBody("a new section", (body, _) => body.TrimEnd('\n') + $"\n\n## The piano\n\n{Note}\n"),
        Edit.OfBody("a sentence on what nobody asks", (body, _) => body.TrimEnd('\n') + $"\n\n{Note}\n"),
        Edit.OfBody("a code block", (body, _) => body.TrimEnd('\n') + "\n\n## For those who script\n\n```sh\nls -l | sort\n```\n"),
        Edit.OfBody("an item added to a list", (body, _) => LastItem(body)),
        new("a link to another document of the folder", (folder, file, random) =>
        {
            var others = folder.Documents.Where(other => other != file && Path.GetDirectoryName(other) == Path.GetDirectoryName(file)).ToList();
            if (others.Count == 0)
            {
                return null;
            }

            folder.Write(file, folder.Text(file).TrimEnd('\n') + $"\n\nMore is on [the neighbouring page]({Path.GetFileName(random.Pick(others))}).\n");

            return new Damage([file]);
        }),
        Edit.OfFrontMatter("an alias added", (matter, _) => Writing.ReplaceFirst(matter, "aliases: [", "aliases: [the blue leaflet, ") ?? matter[..^4] + "aliases: [the blue leaflet]\n---\n"),
        Edit.OfFrontMatter("review-by moved into the future", (matter, _) => ReviewDay.Replace(matter, "2028-05-31", 1)),
        Edit.OfFrontMatter("published updated", (matter, _) => matter.Contains("posting:", StringComparison.Ordinal) ? null : PublishedDay.Replace(matter, "2026-11-20", 1)),
        Edit.OfFrontMatter("another owner", (matter, _) => Owner.Replace(matter, "communications", 1)),
        new("file renamed in its folder", (folder, file, _) => Moved(folder, file, Path.Combine(Path.GetDirectoryName(file)!, "our-" + Path.GetFileName(file)))),
        new("file moved to another folder", (folder, file, _) => Moved(folder, file, "more/" + Path.GetFileName(file))),
        new("a new group of synonyms", (folder, _, _) =>
        {
            folder.Write("synonyms.yaml", (folder.Has("synonyms.yaml") ? folder.Text("synonyms.yaml").TrimEnd('\n') : "groups:") + "\n  - [bicycle, bike, pushbike]\n");

            return new Damage(["synonyms.yaml"]);
        }),
        new("a golden question added", (folder, _, _) => Golden(folder, text => text.TrimEnd('\n') + "\n{\"id\": \"new-1\", \"question\": \"Who won the chess world championship?\", \"expect\": \"abstained\"}\n")),
        new("a golden question withdrawn", (folder, _, _) => Golden(folder, text => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..])),
        new("a duration changed in every place", ChangeEverywhere),
        new("a document split in two", SplitDocument),
        new("two documents edited at once", (folder, file, random) =>
        {
            var other = random.Pick([.. folder.Documents.Where(other => other != file)]);
            folder.Write(file, folder.Text(file).TrimEnd('\n') + $"\n\n{Note}\n");
            folder.Write(other, folder.Text(other).TrimEnd('\n') + "\n\nThe clock above the door is five minutes slow.\n");

            return new Damage([file, other]);
        }),
    ];

    private static string? LastItem(string body)
    {
        var lines = Writing.Lines(body);
        var items = Writing.Where(lines, line => line.StartsWith("- ", StringComparison.Ordinal));
        if (items.Count < 2)
        {
            return null;
        }

        lines.Insert(items[^1] + 1, "- The piano in the entrance hall may be played after six in the evening.");

        return Writing.Join(lines);
    }

    private static Damage Moved(FolderCopy folder, string file, string name)
    {
        folder.Move(file, name);
        if (folder.Has(file + ".yaml"))
        {
            folder.Move(file + ".yaml", name + ".yaml");
        }

        return new Damage([file, name]);
    }

    private static Damage? Golden(FolderCopy folder, Func<string, string> edit)
    {
        var file = folder.Files.First(file => file.StartsWith("golden/", StringComparison.Ordinal));
        folder.Write(file, edit(folder.Text(file)));

        return new Damage([file]);
    }

    private static Damage? ChangeEverywhere(FolderCopy folder, string file, Random random)
    {
        foreach (var each in folder.Files.Where(each => TwelveWeeks().IsMatch(folder.Text(each))))
        {
            // Of a golden question only what the answer must say is changed, not what is asked.
            folder.Write(each, Writing.Join(Writing.Lines(folder.Text(each)).Select(line =>
            {
                var at = Math.Max(0, line.IndexOf("\"expect\"", StringComparison.Ordinal));

                return line[..at] + TwelveWeeks().Replace(line[at..], found => found.Value.StartsWith('1') ? "14" : "fourteen");
            })));
        }

        return new Damage([file]);
    }

    private static Damage? SplitDocument(FolderCopy folder, string file, Random random)
    {
        var text = folder.Text(file);
        var start = Writing.BodyStart(text);
        var lines = Writing.Lines(text[start..]);
        var sections = Writing.Sections(lines).Where(section => lines[section.Heading].StartsWith("## ", StringComparison.Ordinal)).ToList();
        if (start == 0 || sections.Count < 4)
        {
            return null;
        }

        var half = sections[sections.Count / 2].Heading;
        var name = $"{Path.ChangeExtension(file, null)}-2{Path.GetExtension(file)}";
        folder.Write(file, text[..start] + Writing.Join(lines[..half]));
        folder.Write(name, text[..start] + $"{lines.First(Writing.IsHeading)}\n\n{Writing.Join(lines[half..])}");

        return new Damage([file, name]);
    }

    [GeneratedRegex(@"(?<=review-by: )\S+", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex ReviewDay { get; }

    [GeneratedRegex(@"(?<=published: )\S+", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex PublishedDay { get; }

    [GeneratedRegex(@"(?<=owner: )\S+", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Owner { get; }

    [GeneratedRegex("\\b(?:12|twelve)(?=[ -]weeks?\\b)")]
    private static partial Regex TwelveWeeks();
}
