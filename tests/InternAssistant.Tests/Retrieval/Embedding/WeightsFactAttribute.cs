using InternAssistant.Retrieval.Embedding;

namespace InternAssistant.Tests.Retrieval.Embedding;

/// <summary>A test that needs the weights of the sentence encoder. Without npm the build has none, and the test is skipped by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WeightsFactAttribute : FactAttribute
{
    public WeightsFactAttribute() => Skip = File.Exists(WeightsPath) ? null : "There are no weights of the sentence encoder: the build found no npm, or could not fetch the package.";

    public static string WeightsPath { get; } = Path.Combine(AppContext.BaseDirectory, SentenceEncoder.WeightsFileName);
}
