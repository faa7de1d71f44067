using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Selection;

/// <summary>The statement itself: whether it has the kind of thing that is asked for, its place, its form, what it adds.</summary>
internal sealed class StatementFeatures(Question question, QuestionStems asked, StatementScorer scorer)
{
    private const int NearWords = 3;
    private const double FarthestName = 10;
    private const int ShortStatement = 30;
    private const int MostNew = 12;
    private const int MostNames = 4;
    private const int LongestWindow = 30;
    private const int LongestStatement = 60;

    public static readonly string[] Names =
        "typePlain typePlainPerson typeAbsentLikely headingFaq headingPlain first faqFirst asker wordForWord passage rank frontMatter item row announces listAnnounces defines isAbout long numberPlain words pairs precision newWords window newNames nameDistance".Split(' ');

    private readonly List<IReadOnlyList<Alternative>> concepts = [.. question.Concepts
        .Where(concept => !concept.IsCue)
        .Select(concept => (IReadOnlyList<Alternative>)[.. concept.Alternatives.Where(alternative => !alternative.InSequence)])];

    public void Add(FeatureRow row, AnalysedSection section, int index, double passageShare, int rank)
    {
        var statement = section.Statements[index];
        AddType(row, statement);
        AddPlace(row, section, index);
        row.Add(passageShare);
        row.Add(1.0 / (1 + rank));
        AddForm(row, statement);
        AddWords(row, section, statement);
    }

    private void AddType(FeatureRow row, AnalysedStatement statement)
    {
        var isPlain = question.AnswerType != AnswerType.Any && statement.HasPlainly(question.AnswerType);
        row.Add(isPlain && question.AnswerType != AnswerType.Person);
        row.Add(isPlain && question.AnswerType == AnswerType.Person);
        row.Add(question.IsTypeLikely && !isPlain);
    }

    private void AddPlace(FeatureRow row, AnalysedSection section, int index)
    {
        var isQuestion = section.Section.IsQuestion;
        var likeness = scorer.HeadingLikeness(section);
        row.Add(isQuestion ? likeness : 0);
        row.Add(isQuestion ? 0 : likeness);
        row.Add(index == 0);
        row.Add(index == 0 && isQuestion);
        row.Add(isQuestion ? Math.Sign(scorer.AskerLikeness(section)) : 0);
        row.Add(isQuestion ? StemSet.Likeness(section.Heading, asked.Typed) : 0);
    }

    private void AddForm(FeatureRow row, AnalysedStatement statement)
    {
        var (kind, announces) = (statement.Statement.Kind, statement.Statement.AnnouncesList);
        var isDefinition = question.Kind == QuestionKind.Definition;
        row.Add(kind == StatementKind.FrontMatterLine);
        row.Add(kind == StatementKind.ListItem);
        row.Add(kind is StatementKind.TableRow or StatementKind.Record or StatementKind.LabelValue);
        row.Add(announces);
        row.Add(announces && question.Kind == QuestionKind.List);
        row.Add(isDefinition && DefinitionShape.Defines(question, statement));
        row.Add(isDefinition && DefinitionShape.IsAbout(question, statement));
        row.Add(Math.Max(0, statement.Words.Count - ShortStatement) / (double)ShortStatement);
        row.Add(scorer.Type.AsksForNumber && statement.HasPlainly(question.AnswerType));
        row.Add(Math.Min(statement.Words.Count, LongestStatement));
    }

    private void AddWords(FeatureRow row, AnalysedSection section, AnalysedStatement statement)
    {
        var content = statement.Stems.Where(stem => !QuestionWords.IsFiller(stem)).ToList();
        var places = concepts.ConvertAll(alternatives => PlacesOf(alternatives, statement));
        row.Add(PairShare(places));
        row.Add(content.Count == 0 ? 0 : (double)content.Count(asked.Meant.Contains) / content.Count);
        row.Add(Math.Min(MostNew, content.Count(stem => asked.IsNew(stem) && !section.Document.Scope.Contains(stem) && !section.Heading.Contains(stem))));
        row.Add(Math.Min(LongestWindow, Window(places)));
        row.Add(Math.Min(MostNames, NewNames(section, statement)));
        row.Add(question.AnswerType == AnswerType.Person ? NameDistance(statement, places) : 0);
    }

    // How many neighbours of the question stand near each other in the statement as well.
    private static double PairShare(List<List<int>> places)
    {
        var near = 0;
        for (var at = 1; at < places.Count; at++)
        {
            near += places[at - 1] is [var first, ..] && places[at] is [var second, ..] && Math.Abs(first - second) <= NearWords ? 1 : 0;
        }

        return places.Count < 2 ? 0 : (double)near / (places.Count - 1);
    }

    private static int Window(List<List<int>> places)
    {
        var all = places.SelectMany(found => found).ToList();

        return all.Count < 2 ? 0 : all.Max() - all.Min();
    }

    /// <summary>Where the alternatives stand in a statement, those that do, in their order.</summary>
    private static List<int> PlacesOf(IReadOnlyList<Alternative> alternatives, AnalysedStatement statement)
    {
        var places = new List<int>();
        for (var at = 0; at < alternatives.Count; at++)
        {
            var stems = alternatives[at].Stems;
            if (StemSet.ContainsAll(statement.Stems, stems) && statement.PositionOf(stems) is >= 0 and var place)
            {
                places.Add(place);
            }
        }

        return places;
    }

    // "Hanne Kvist, who does not report to the director": far from the name stands what is asked. In tens of characters.
    private static double NameDistance(AnalysedStatement statement, List<List<int>> places)
    {
        var names = AnswerTypeMatcher.PersonNames(statement.Statement.Text).ToList();
        var asked = places.SelectMany(found => found)
            .Select(at => statement.Words[at])
            .Where(word => !names.Exists(name => word.Start >= name.Start && word.End <= name.End))
            .ToList();

        return names.Count == 0 || asked.Count == 0
            ? FarthestName
            : Math.Min(FarthestName, asked.Min(word => names.Min(name => Math.Max(0, Math.Max(name.Start - word.End, word.Start - name.End)))) / 10.0);
    }

    private int NewNames(AnalysedSection section, AnalysedStatement statement) =>
        statement.Words.Skip(1).Count(word => char.IsUpper(word.Surface[0]) && asked.IsNew(word.Stem) && !section.Document.Scope.Contains(word.Stem));
}
