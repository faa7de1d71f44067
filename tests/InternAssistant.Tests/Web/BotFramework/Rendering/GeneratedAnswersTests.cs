using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>
/// Whatever an answer contains, no channel gets a message that it would refuse or take for something else. The environment variable
/// INTERNASSISTANT_GENERATED_ANSWERS says how many are tried.
/// </summary>
public sealed class GeneratedAnswersTests(ITestOutputHelper output)
{
    private const int Usual = 2_000;
    private const int Shown = 20;

    [Fact]
    public void No_generated_answer_makes_an_invalid_activity()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("INTERNASSISTANT_GENERATED_ANSWERS"), CultureInfo.InvariantCulture, out var asked) ? asked : Usual;
        var (faults, kinds) = (new ConcurrentQueue<string>(), new ConcurrentDictionary<string, int>());
        var watch = Stopwatch.StartNew();
        Parallel.For(0, count, number =>
        {
            var answer = GeneratedAnswers.Of(number);
            kinds.AddOrUpdate(answer.GetType().Name, 1, (_, before) => before + 1);
            foreach (var channel in Renderers.Channels)
            {
                foreach (var fault in FaultsOf(answer, channel))
                {
                    faults.Enqueue($"answer {number} on {channel}: {fault}");
                }
            }
        });

        output.WriteLine($"{count} answers ({string.Join(", ", kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Key} {kind.Value}"))}) through {Renderers.Channels.Length} renderers, {faults.Count} faults, {watch.Elapsed.TotalSeconds:F1} s");
        Assert.True(faults.IsEmpty, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(Shown))}");
    }

    private static IEnumerable<string> FaultsOf(InternAssistant.Answering.Answer answer, string channel)
    {
        try
        {
            return ActivityFaults.In(Renderers.Render(answer, channel), answer, channel);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [string.Join(' ', exception.ToString().Split('\n').Take(6))];
        }
    }
}
