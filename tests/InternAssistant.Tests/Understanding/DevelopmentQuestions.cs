using InternAssistant.Evaluation;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Understanding;

/// <summary>The questions that rules are fitted to: over the shipped documents and over invented houses.</summary>
internal static class DevelopmentQuestions
{
    public static IReadOnlyList<GoldenQuestion> All { get; } =
    [
        .. Repository.Houses.Select(house => Path.Combine(house, "questions.jsonl"))
            .Append(Repository.PathOf("knowledge/golden/phrasing.jsonl"))
            .Append(Repository.PathOf("knowledge/golden/development.jsonl"))
            .SelectMany(GoldenFile.Read),
    ];
}
