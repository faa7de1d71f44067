using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

/// <summary>Documents of one section each, one passage a statement, from what matters to a test.</summary>
internal static class Sample
{
    public static SnapshotContent Content(params KnowledgeDocument[] documents)
    {
        var passages = new List<Passage>();
        foreach (var document in documents)
        {
            foreach (var section in document.Sections)
            {
                for (var statement = 0; statement < section.Statements.Count; statement++)
                {
                    passages.Add(new Passage(document, section, passages.Count, statement, 1));
                }
            }
        }

        return new SnapshotContent(documents, passages, []);
    }

    public static SnapshotContent Bodies(params string[] bodies) => Content(Document("faq.md", body: bodies));

    public static KnowledgeDocument Document(
        string id, string title = "", string[]? headings = null, string[]? aliases = null, params string[] body)
    {
        var text = string.Join('\n', body);
        var statements = new List<Statement>();
        var start = 0;
        foreach (var sentence in body)
        {
            statements.Add(new Statement(StatementKind.Sentence, new TextSpan(start, start + sentence.Length), sentence, statements.Count));
            start += sentence.Length + 1;
        }

        return new KnowledgeDocument(
            id, title, "general", text, new FrontMatter { Aliases = aliases ?? [] }, [new Section(headings ?? [], null, statements)], "00");
    }
}
