namespace InternAssistant.Understanding.Messages;

/// <summary>
/// Divides a message into its questions: at the ends of sentences, at numbered lines, at "and" or "also" before a question that
/// could stand alone. What only leads up to a question stays with it. In doubt a message is one question.
/// </summary>
public static class MessageSplitter
{
    /// <summary>How many questions of one message are answered at most.</summary>
    public const int MostQuestions = 4;

    /// <summary>The questions of a message. Never throws for what a person types.</summary>
    public static Message Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = MessageWord.Read(text);
        if (words.Count < 2)
        {
            return One(text);
        }

        var pieces = new PieceReader(text, words).Read();
        var groups = GroupsOf(pieces, text, words);
        if (groups.Count < 2)
        {
            return One(text);
        }

        var questions = groups.Select(group => TextOf(group, text, words)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

        return questions.Count < 2 ? One(text) : new Message([.. questions.Take(MostQuestions)], [.. questions.Skip(MostQuestions)]);
    }

    private static Message One(string text) => new([text], []);

    private static List<List<Piece>> GroupsOf(IReadOnlyList<Piece> pieces, string text, IReadOnlyList<MessageWord> words)
    {
        var openings = new OpeningReader(words);
        var kept = pieces.Where(piece => !Announces(piece, words) && SmallTalkReader.Read(text[words[piece.First].Start..words[piece.End - 1].End]) is null).ToList();
        var isList = kept.Count(piece => piece.IsNumbered) > 1 || kept.TrueForAll(piece => piece.HasMark && !piece.Asks && piece.Length <= 3);
        var groups = new List<List<Piece>>();
        var waiting = new List<Piece>();
        foreach (var piece in kept)
        {
            var opens = piece.Asks || (isList && (piece.IsNumbered || kept.TrueForAll(other => !other.IsNumbered))) || (piece.HasMark && groups.Count > 0 && IsContinuation(piece, openings, words));
            if (opens)
            {
                groups.Add([.. waiting, piece]);
                waiting.Clear();
            }
            else if (groups.Count > 0 && (piece.HasMark || !piece.IsSentence))
            {
                groups[^1].AddRange(waiting.Append(piece));
                waiting.Clear();
            }
            else
            {
                waiting.Add(piece);
            }
        }

        if (groups.Count > 0)
        {
            groups[^1].AddRange(waiting);
        }

        return groups;
    }

    // "I have two questions:"
    private static bool Announces(Piece piece, IReadOnlyList<MessageWord> words) => !piece.Asks && words[piece.End - 1].Lower is "questions" or "question" or "things";

    // "And in New York?", "How much?"
    private static bool IsContinuation(Piece piece, OpeningReader openings, IReadOnlyList<MessageWord> words) =>
        piece.IsSentence && piece.Length > 1 && (words[piece.First].Lower == "and" || (openings.IsAsker(piece.First) && words[piece.First + 1].Lower is "about" or "much" or "many" or "long" or "so"));

    private static string TextOf(List<Piece> group, string text, IReadOnlyList<MessageWord> words)
    {
        var openings = new OpeningReader(words);
        var parts = group.Select(piece =>
        {
            var first = piece.Asks && openings.Behind(piece.First, piece.End) is var own && openings.At(own, piece.End, inside: false) == Opening.Asks ? own : piece.First;
            var end = piece.End < words.Count ? words[piece.End].Start - words[piece.End].Gap.Length : words[^1].End;

            return text[words[first].Start..end].Trim() + (piece.HasMark || (piece.Asks && piece == group[^1]) ? "?" : piece.IsSentence && piece != group[^1] ? "." : "");
        });

        return string.Join(' ', parts);
    }
}
