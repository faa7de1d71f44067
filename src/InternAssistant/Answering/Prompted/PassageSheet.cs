using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Prompted;

/// <summary>The passages that a model is shown in one turn, numbered from 1, bounded in number and characters.</summary>
internal sealed class PassageSheet(int mostPassages, int mostCharacters)
{
    private readonly List<ShownPassage> passages = [];
    private int characters;

    public IReadOnlyList<ShownPassage> All => passages;

    /// <summary>The passage with its number, the same as before when it is on the sheet already; null when there is no room.</summary>
    public ShownPassage? Add(Passage passage)
    {
        if (passages.Find(known => known.Passage.Document.Id == passage.Document.Id && known.Passage.Span == passage.Span) is { } known)
        {
            return known;
        }

        var shown = new ShownPassage(passages.Count + 1, passage);
        if (passages.Count >= mostPassages || shown.Text.Length > mostCharacters - characters)
        {
            return null;
        }

        passages.Add(shown);
        characters += shown.Text.Length;

        return shown;
    }

    /// <summary>The sheet with more room, for look-ups.</summary>
    public PassageSheet Widened(int morePassages, int moreCharacters)
    {
        var wider = new PassageSheet(mostPassages + morePassages, mostCharacters + moreCharacters);
        foreach (var shown in passages)
        {
            wider.Add(shown.Passage);
        }

        return wider;
    }

    /// <summary>The passage of a number; null when there is none.</summary>
    public ShownPassage? Find(int number) => number >= 1 && number <= passages.Count ? passages[number - 1] : null;
}
