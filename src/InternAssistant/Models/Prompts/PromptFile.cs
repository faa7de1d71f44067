using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace InternAssistant.Models.Prompts;

/// <summary>A prompt with <c>{{places}}</c> to fill. What is filled in is never looked at for places again.</summary>
public sealed partial class PromptFile
{
    private readonly string text;

    private PromptFile(string name, string text) => (Name, this.text) = (name, text);

    /// <summary>What the writer of answers is to do.</summary>
    public static PromptFile AnswerInstructions { get; } = Read("answer-instructions");

    /// <summary>The passages and the question.</summary>
    public static PromptFile AnswerInput { get; } = Read("answer-input");

    /// <summary>How a message is put into a question of its own.</summary>
    public static PromptFile QuestionInstructions { get; } = Read("question-instructions");

    /// <summary>The conversation and the message.</summary>
    public static PromptFile QuestionInput { get; } = Read("question-input");

    /// <summary>The name of the file without its ending.</summary>
    public string Name { get; }

    /// <summary>The names of the places, each once, in the order of the text.</summary>
    public IReadOnlyList<string> Places => [.. Place().Matches(text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The prompt with all of its places filled.</summary>
    /// <exception cref="ArgumentException">A place is left empty, or a value has no place.</exception>
    public string Fill(params IReadOnlyList<(string Place, string Value)> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var given = values.ToDictionary(value => value.Place, value => value.Value, StringComparer.Ordinal);
        var places = Places;
        if (places.Except(given.Keys).Concat(given.Keys.Except(places)).FirstOrDefault() is { } wrong)
        {
            throw new ArgumentException($"The prompt '{Name}' and what it is filled with differ in '{wrong}'.", nameof(values));
        }

        return Place().Replace(text, match => given[match.Groups["name"].Value]);
    }

    private static PromptFile Read(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Prompts/{name}.md")!;
        using var reader = new StreamReader(resource, Encoding.UTF8);

        return new PromptFile(name, reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd());
    }

    [GeneratedRegex(@"\{\{(?<name>[a-z]+)\}\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
