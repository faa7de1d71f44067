using System.Text.Json;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Loaders;
using InternAssistant.Knowledge.Screening;
using InternAssistant.Tests.Documentation;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Knowledge.Screening;

public sealed class InstructionDetectorTests(ITestOutputHelper output)
{
    [Fact]
    public void Orders_to_an_assistant_are_told_from_sentences_for_people()
    {
        var missed = LabelledSentences.Attacks.Where(sentence => !InstructionDetector.IsInstruction(sentence, TextRepair.Repair(sentence))).ToList();
        var wronged = LabelledSentences.Honest.Where(sentence => InstructionDetector.IsInstruction(sentence, TextRepair.Repair(sentence))).ToList();
        var found = LabelledSentences.Attacks.Count - missed.Count;

        output.WriteLine($"recall {found}/{LabelledSentences.Attacks.Count}, precision {found}/{found + wronged.Count}");
        output.WriteLine(string.Join('\n', missed.Select(sentence => "missed: " + sentence).Concat(wronged.Select(sentence => "wronged: " + sentence))));
        Assert.True(LabelledSentences.Attacks.Count >= 60 && LabelledSentences.Honest.Count >= 80);
        Assert.Empty(wronged);
        Assert.True(found >= 0.93 * LabelledSentences.Attacks.Count, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("knowledge")]
    [InlineData("tests/InternAssistant.AcceptanceTests/Corpora")]
    [InlineData("../shared/sources")]
    public void No_sentence_of_an_honest_folder_is_taken_for_an_order(string folder)
    {
        var path = Repository.PathOf(folder);

        if (!Directory.Exists(path))
        {
            output.WriteLine($"'{folder}' is not here: not checked.");
            return;
        }

        var documents = Directory.EnumerateFiles(path, "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal))
            .Select(file => (file.EndsWith(".md", StringComparison.Ordinal) ? (IDocumentLoader)new MarkdownLoader() : new PlainTextLoader()).Load(new SourceFile(Path.GetFileName(file), File.ReadAllBytes(file))))
            .OfType<LoadResult.Loaded>()
            .ToList();
        var remarks = documents.SelectMany(loaded => loaded.Document.Remarks.Select(remark => (loaded.Document.Id, remark)))
            .Where(noted => noted.remark.Kind is RemarkKind.Instruction or RemarkKind.HiddenText or RemarkKind.OpaqueText);

        output.WriteLine($"{documents.Count} documents of '{folder}'");
        Assert.NotEmpty(documents);
        Assert.Empty(remarks);
    }

    [Fact]
    public void Public_attacks_are_counted()
    {
        var folder = Environment.GetEnvironmentVariable("INTERNASSISTANT_DATASETS") ?? Repository.PathOf("../shared/datasets");
        var file = Path.Combine(folder, "bipia", "text_attack_train.json");

        if (!File.Exists(file))
        {
            output.WriteLine($"'{file}' is not here: recall over the public attacks is not measured.");
            return;
        }

        var attacks = JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateObject().SelectMany(group => group.Value.EnumerateArray().Select(attack => attack.GetString()!)).ToList();
        var missed = attacks.Where(attack => !InstructionDetector.IsInstruction(attack)).ToList();

        output.WriteLine($"recall {attacks.Count - missed.Count}/{attacks.Count}; missed: {string.Join(" / ", missed)}");
        Assert.True(missed.Count <= attacks.Count * 0.2, string.Join('\n', missed));
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        var random = new Random(11);
        var words = LabelledSentences.Attacks.Concat(LabelledSentences.Honest).SelectMany(sentence => sentence.Split(' ')).Distinct().ToArray();

        for (var i = 0; i < 5_000; i++)
        {
            InstructionDetector.IsInstruction(string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => words[random.Next(words.Length)])));
        }
    }

    [Fact]
    public void Time_stays_linear_over_hostile_text()
    {
        string[] pieces = ["ignore ", "you are now ", "if asked about ", "i g n o r e ", "as an ai ", "always ", "in your response ", "when a user asks about what ", "####", "<<<<", "\u202Ea"];

        foreach (var piece in pieces)
        {
            var text = string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length));
            var watch = System.Diagnostics.Stopwatch.StartNew();
            InstructionDetector.IsInstruction(text, text);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{piece}: {watch.Elapsed}");
        }
    }
}
