using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Answers that are lists: announced lists, records of a kind, sections side by side.</summary>
internal static class ListComposer
{
    /// <summary>The list that the lead stands in or announces, when the question wants one; else null.</summary>
    public static DraftSentence? Compose(Question question, Candidate lead, IReadOnlyList<Candidate> candidates, int most)
    {
        var section = lead.Section;
        if (lead.Statement.AnnouncesList && Announced(section, lead.Index, most) is { } announced)
        {
            return announced;
        }

        if (question.Kind != QuestionKind.List || question.AnswerType is not (AnswerType.Any or AnswerType.Place or AnswerType.People or AnswerType.Contact))
        {
            return null;
        }

        return lead.Statement.Kind switch
        {
            StatementKind.ListItem => Block(section, lead.Index, most),
            StatementKind.Record or StatementKind.LabelValue => Records(section, lead, candidates, most),
            _ => null,
        } ?? SideBySide(question, lead, most);
    }

    /// <summary>The sentence that announces a list, with its items; null when none follow.</summary>
    public static DraftSentence? Announced(AnalysedSection section, int announcer, int most)
    {
        var last = LastOfBlock(section, announcer);
        if (last == announcer)
        {
            return null;
        }

        var statement = section.Statements[announcer].Statement;

        return List(section, statement.Text.TrimEnd(' ', ':', '.'), [SentenceWriter.QuoteOf(section, statement)], Enumerable.Range(announcer + 1, last - announcer), most);
    }

    /// <summary>The index of the last statement in the block of statements that starts here.</summary>
    public static int LastOfBlock(AnalysedSection section, int index)
    {
        var paragraph = section.Statements[index].Statement.Paragraph;
        var last = index;
        while (last + 1 < section.Statements.Count && section.Statements[last + 1].Statement.Paragraph == paragraph)
        {
            last++;
        }

        return last;
    }

    private static DraftSentence? Block(AnalysedSection section, int item, int most)
    {
        var paragraph = section.Statements[item].Statement.Paragraph;
        var block = Enumerable.Range(0, section.Statements.Count).Where(index => section.Statements[index].Statement.Paragraph == paragraph).ToList();
        var announcer = block.FirstOrDefault(index => section.Statements[index].Statement.AnnouncesList, -1);
        if (announcer >= 0)
        {
            return Announced(section, announcer, most);
        }

        var items = block.Where(index => section.Statements[index].Statement.Kind == StatementKind.ListItem).ToList();

        return items.Count < 2 ? null : List(section, HeadingOf(section), [], items, most);
    }

    // Five hotels, each a record: those of the lead's kind, when several of them speak of what is asked.
    private static DraftSentence? Records(AnalysedSection section, Candidate lead, IReadOnlyList<Candidate> candidates, int most)
    {
        var kind = lead.Statement.Kind;
        var all = Enumerable.Range(0, section.Statements.Count).Where(index => section.Statements[index].Statement.Kind == kind).ToList();
        var matching = candidates.Where(candidate => candidate.Section == section && candidate.Statement.Kind == kind).Select(candidate => candidate.Index).Order().ToList();
        var items = kind == StatementKind.Record && matching.Count * 2 >= all.Count ? all : matching;

        return items.Count < 2 ? null : List(section, HeadingOf(section), [], items, most);
    }

    // "Which research areas are there?": the headings under one that names what is asked.
    private static DraftSentence? SideBySide(Question question, Candidate lead, int most)
    {
        var focus = question.Concepts.Where(concept => concept.IsFocus && !concept.IsCue).ToList();
        var depth = lead.Section.Section.HeadingPath.Count;
        if (focus.Count == 0 || depth == 0)
        {
            return null;
        }

        for (var level = 0; level < depth; level++)
        {
            var parent = lead.Section.Section.HeadingPath.Take(level + 1).ToList();
            var named = StemSet.Of(parent[^1]);
            if (!focus.TrueForAll(concept => StemSet.StrengthOf(concept, named) >= 0.6))
            {
                continue;
            }

            var children = lead.Section.Document.Sections
                .Where(section => section.Section.HeadingPath.Count == level + 2 && section.Section.Heading is not null && !section.Section.IsQuestion && section.Section.HeadingPath.Take(level + 1).SequenceEqual(parent))
                .ToList();
            if (children.Count >= 3)
            {
                var items = children.Take(most).Select(child => new DraftItem(child.Section.HeadingPath[^1], SentenceWriter.QuoteOf(child, child.Section.Heading!.Value))).ToList();

                return new DraftSentence(parent[^1], [], items);
            }
        }

        return null;
    }

    private static DraftSentence List(AnalysedSection section, string introduction, IReadOnlyList<DraftQuote> quotes, IEnumerable<int> indices, int most) => new(
        introduction,
        quotes,
        [.. indices.Take(most).Select(index => section.Statements[index].Statement).Select(statement => new DraftItem(statement.Text.TrimEnd(' ', ';', ','), SentenceWriter.QuoteOf(section, statement)))]);

    private static string HeadingOf(AnalysedSection section) =>
        section.Section.HeadingPath.Count > 0 && !section.Section.IsQuestion ? section.Section.HeadingPath[^1] : section.Document.Document.Title;
}
