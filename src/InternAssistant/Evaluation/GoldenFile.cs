using System.Text.Json;

namespace InternAssistant.Evaluation;

/// <summary>Reads golden questions (JSON lines).</summary>
public static class GoldenFile
{
    /// <summary>The questions of a file, in order; blank lines are passed over.</summary>
    /// <exception cref="FormatException">A line cannot be read; the message names the file, the line and the reason.</exception>
    public static IReadOnlyList<GoldenQuestion> Read(string path)
    {
        var questions = new List<GoldenQuestion>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                questions.Add(GoldenQuestion.Parse(line));
            }
            catch (JsonException exception)
            {
                throw new FormatException($"'{path}' line {number} is not a golden question: {exception.Message} Write one JSON object with \"question\" and \"expect\".", exception);
            }
        }

        return questions;
    }
}
