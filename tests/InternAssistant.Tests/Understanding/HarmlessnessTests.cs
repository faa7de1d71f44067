using System.Text.Json;
using InternAssistant.Tests.Documentation;
using InternAssistant.Understanding;
using InternAssistant.Understanding.Languages;
using InternAssistant.Understanding.Messages;
using InternAssistant.Understanding.Scope;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Understanding;

/// <summary>What must not happen to questions: none of these is in another language, declined, or cut in pieces without need.</summary>
public sealed class HarmlessnessTests(ITestOutputHelper output)
{
    private const double MostSplit = 0.002;

    [Fact]
    public void English_with_faults_is_English() =>
        Assert.DoesNotContain(DevelopmentQuestions.All.Select(golden => golden.Question), question => LanguageReader.ForeignLanguageOf(question) is not null);

    [Fact]
    public void No_question_that_has_an_answer_is_declined() =>
        Assert.Empty(DevelopmentQuestions.All.Where(golden => golden.Expect == "grounded" && RequestReader.Read(golden.Question) is not null).Select(golden => golden.Question));

    [Fact]
    public void Questions_of_other_fields_are_English_whole_and_no_small_talk()
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("INTERNASSISTANT_DATASETS") ?? Repository.PathOf("../shared/datasets"), "clinc150");
        if (!File.Exists(Path.Combine(folder, "data_full.json")))
        {
            output.WriteLine($"Skipped: '{folder}' has no clinc150 questions.");

            return;
        }

        var questions = QuestionsIn(folder);

        Assert.True(questions.Count > 20_000);
        Assert.DoesNotContain(questions, asked => LanguageReader.ForeignLanguageOf(asked.Text) is not null);
        Assert.True(questions.Count(asked => MessageSplitter.Split(asked.Text).HasSeveral) < questions.Count * MostSplit);
        Assert.DoesNotContain(questions, asked => !asked.IsSmallTalk && SmallTalkReader.Read(asked.Text) is not (null or SmallTalkKind.Thanks));
    }

    private static List<(string Text, bool IsSmallTalk)> QuestionsIn(string folder)
    {
        using var domains = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "domains.json")));
        var small = domains.RootElement.GetProperty("small_talk").EnumerateArray().Select(intent => intent.GetString()).ToHashSet();
        using var questions = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "data_full.json")));

        return [.. questions.RootElement.EnumerateObject().SelectMany(part => part.Value.EnumerateArray())
            .Select(asked => (asked[0].GetString()!, small.Contains(asked[1].GetString())))];
    }
}
