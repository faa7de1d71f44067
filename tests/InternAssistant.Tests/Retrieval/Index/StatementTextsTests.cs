using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class StatementTextsTests
{
    [Theory]
    [InlineData("a bus", "")]
    [InlineData("a coach", "a coach")]
    [InlineData("", "\0")]
    [InlineData("\0", "\0\0")]
    [InlineData("\0a bus", "\0\0a bus")]
    public void A_statement_keeps_only_a_text_that_its_document_has_not_and_gets_it_back(string text, string kept)
    {
        // Given
        var document = Sample.Document("a.md", body: ["a bus"]);
        var section = document.Sections[0];
        document = document with { Sections = [section with { Statements = [section.Statements[0] with { Text = text }] }] };

        // When
        var without = StatementTexts.LeaveOut(document);
        var again = StatementTexts.PutBack(without, document.Text);

        // Then
        Assert.Equal(kept, without.Sections[0].Statements[0].Text);
        Assert.Equal(text, again.Sections[0].Statements[0].Text);
        Assert.Equal(document.Text, again.Text);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 100)]
    [InlineData(4, 2)]
    public void A_statement_outside_its_document_is_refused(int start, int end)
    {
        var document = Sample.Document("a.md", body: ["a bus"]);
        var section = document.Sections[0];
        var without = document with { Sections = [section with { Statements = [section.Statements[0] with { Text = "", Span = new TextSpan(start, end) }] }] };

        Assert.Throws<InvalidDataException>(() => StatementTexts.PutBack(without, document.Text));
    }
}
