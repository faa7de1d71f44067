using System.Text.RegularExpressions;

namespace InternAssistant.Understanding;

/// <summary>One message, read without its history.</summary>
/// <param name="Words">Its words, after spelling.</param>
/// <param name="Form">How it is put.</param>
/// <param name="Concepts">What it speaks of.</param>
/// <param name="Interpretation">The message with its spelling corrected.</param>
internal sealed partial record Reading(IReadOnlyList<Word> Words, QuestionForm Form, IReadOnlyList<Concept> Concepts, string Interpretation)
{
    // Longer messages are cut: what a person asks stands in the first lines.
    private const int MostWords = 120;

    public static Reading Of(string typed, Lexicon lexicon)
    {
        var text = QuestionText.Clean(Tag().Replace(typed, " "));
        var (words, interpretation) = WordsOf(text, lexicon);
        var form = QuestionFormReader.Read(words);
        var concepts = ConceptReader.Read(words, form, Clauses.Of(text), OneThing.In(text, words, lexicon), lexicon);

        return new Reading(words, form, concepts, interpretation);
    }

    private static (IReadOnlyList<Word> Words, string Interpretation) WordsOf(string text, Lexicon lexicon)
    {
        var words = new List<Word>();
        var interpretation = new System.Text.StringBuilder();
        var copied = 0;
        foreach (var word in WordReader.Read(text).Take(MostWords))
        {
            var typed = word.Surface.ToLowerInvariant().Replace('’', '\'');
            if (QuestionWords.Chat.TryGetValue(typed, out var expansion) && !IsAcronym(word.Surface))
            {
                words.AddRange(WordReader.Read(expansion).Select(part => part with { Start = word.Start, End = word.End }));
            }
            else if (lexicon.Spelling.Correct(word.Lower) is { } correct)
            {
                words.Add(new Word(correct, correct, WordReader.StemOf(correct), word.Start, word.End));
                interpretation.Append(text, copied, word.Start - copied).Append(correct);
                copied = word.End;
            }
            else
            {
                words.Add(word);
            }
        }

        return (words, interpretation.Append(text, copied, text.Length - copied).ToString());
    }

    private static bool IsAcronym(string surface) => surface.Length > 1 && surface.All(char.IsUpper);

    // What was pasted from a page brings tags along, and they are not what is asked.
    [GeneratedRegex(@"</?(?:a|b|i|u|p|br|em|strong|div|span|pre|code|h[1-6]|ul|ol|li|table|tr|td|th|img|font|small|script|style)(?:\s[^<>]{0,500})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
