using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Tests.Documentation;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Knowledge.Facts;

/// <summary>The shipped documents agree with each other, and a slip in one of two places is noticed.</summary>
public sealed partial class ShippedFolderConflictTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Swaps = new(StringComparer.Ordinal)
    {
        ["Redmond"] = "Portland",
        ["three"] = "five",
        ["two"] = "four",
        ["ten"] = "eight",
        ["March"] = "May",
        ["October"] = "November",
        ["December"] = "November",
        ["September"] = "August",
    };

    private static readonly IReadOnlyList<KnowledgeDocument> Documents = Load();

    private static readonly IReadOnlyList<Fact> Facts = [.. Documents.SelectMany(FactReader.Read)];

    [Fact]
    public void The_shipped_documents_do_not_contradict_each_other() => Assert.Empty(ConflictFinder.Find(Documents).Select(c => $"{c.First.Quote} ↔ {c.Second.Quote}"));

    [Theory]
    [InlineData("development")]
    [InlineData("test")]
    public void The_documents_of_invented_houses_do_not_contradict_each_other(string part)
    {
        var houses = Directory.EnumerateDirectories(Path.Combine(Repository.Folder, "tests", "InternAssistant.AcceptanceTests", "Corpora", part)).Order(StringComparer.Ordinal);

        Assert.All(houses, house => Assert.Empty(ConflictFinder.Find(Load(Path.Combine(house, "documents"))).Select(c => $"{Path.GetFileName(house)}, {c.Attribute}: {c.First.Quote} ↔ {c.Second.Quote}")));
    }

    [Fact]
    public void A_slip_in_one_of_two_places_is_reported()
    {
        var (found, stated) = (0, 0);

        foreach (var document in Documents)
        {
            foreach (var (place, slip) in Slips(document))
            {
                if (!IsStatedTwice(document, place))
                {
                    continue;
                }

                stated++;
                var after = ConflictFinder.Find([.. Documents.Select(d => d.Id == document.Id ? Read.Markdown(slip, d.Id) : d)]);

                if (after.Any(c => c.First.DocumentId == document.Id || c.Second.DocumentId == document.Id))
                {
                    found++;
                }
                else
                {
                    output.WriteLine($"missed: {document.Id}:{LineNumber.At(document.Text, place.Index)}: {place.Value} in “{LineOf(document.Text, place.Index)}”");
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} of {stated} slips are reported ({(double)found / stated:0.000})"));
        Assert.True(stated > 40 && found >= 0.9 * stated, $"{found} of {stated} slips are reported.");
    }

    // A value stands twice when another line has it too, and shares a telling word or is about the same posting's property.
    private static bool IsStatedTwice(KnowledgeDocument document, Match place)
    {
        var line = LineOf(document.Text, place.Index);
        var own = Facts.Where(f => f.DocumentId == document.Id && f.Line == LineNumber.At(document.Text, place.Index)).Select(f => (f.Attribute, f.Value)).ToHashSet();

        return Facts.Any(f => own.Contains((f.Attribute, f.Value)) && !(f.DocumentId == document.Id && line.Contains(f.Quote.Split('\n')[0], StringComparison.Ordinal)) && ShareSubject(line, f));
    }

    private static bool ShareSubject(string line, Fact fact) =>
        new[] { "SHARC", "cloud efficiency", "infrastructure and systems for AI", "New York City systems", "Cambridge lab" }.Any(name => Names(line, name) && Names(fact.Quote, name));

    private static bool Names(string text, string name) => text.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(Match Place, string Text)> Slips(KnowledgeDocument document)
    {
        foreach (Match place in Values().Matches(document.Text))
        {
            var slip = Swaps.GetValueOrDefault(place.Value) ?? Changed(place.Value);

            yield return (place, document.Text[..place.Index] + slip + document.Text[(place.Index + place.Length)..]);
        }
    }

    // Another last digit but one, so that thousands stay thousands.
    private static string Changed(string number)
    {
        var text = new StringBuilder(number);
        var at = number.Length > 1 ? number.Length - 2 : 0;
        at = char.IsAsciiDigit(text[at]) ? at : at - 1;
        text[at] = text[at] == '9' ? '4' : (char)(text[at] + 1);

        return text.ToString();
    }

    private static string LineOf(string text, int offset)
    {
        var start = text.LastIndexOf('\n', offset) + 1;
        var end = text.IndexOf('\n', offset);

        return text[start..(end < 0 ? text.Length : end)].Trim();
    }

    private static List<KnowledgeDocument> Load(string? folder = null) =>
        [.. new KnowledgeFolder(folder ?? Path.Combine(Repository.Folder, "knowledge")).Find().Files.Select(f => f.Load()).OfType<LoadResult.Loaded>().Select(l => l.Document)];

    [GeneratedRegex(@"\b(?:\d[\d,]*\d|\d|Redmond|March|October|December|September|three|two|ten)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Values();
}
