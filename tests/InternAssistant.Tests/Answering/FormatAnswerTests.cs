using System.Text;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Knowledge.Loaders;

namespace InternAssistant.Tests.Answering;

/// <summary>An answer from each format, with a place that a person can find.</summary>
public sealed class FormatAnswerTests
{
    [Fact]
    public async Task A_row_of_an_FAQ_is_quoted_whole_with_its_number_date_and_address()
    {
        var assistant = new KnowledgeBuilder().LinkingTo("lab.example")
            .With("faq/questions.csv", Encoding.UTF8.GetBytes("question,answer,published,source\nIs there parking?,There is no visitor parking on site.,2025-11-01,https://lab.example/parking\nHow long is an internship?,\"An internship lasts 12 weeks, rarely more.\",2025-12-03,https://lab.example/duration\n"))
            .Build();

        var answer = await assistant.AnswerAsync("How long is an internship?");

        Assert.Equal("An internship lasts 12 weeks, rarely more.", answer.Sentences[0].Text);
        var citation = answer.Citations[0];
        Assert.Equal("How long is an internship? | An internship lasts 12 weeks, rarely more. | 2025-12-03 | https://lab.example/duration", citation.Quote);
        Assert.Equal((3, new DateOnly(2025, 12, 3), "https://lab.example/duration"), (citation.Row, citation.AsOf, citation.Url));
        Assert.Equal("How long is an internship?", citation.Section);
    }

    [Fact]
    public async Task A_page_of_the_web_answers_from_sentences_and_rows()
    {
        var assistant = new KnowledgeBuilder()
            .With("lab/pay.html", "<h1>Pay</h1><p>The lab pays the stipend at the end of each month.</p><h2>Stipends by level</h2><table><tr><th>Level<th>Monthly stipend<tr><td>PhD<td>€2,100<tr><td>Master<td>€1,700</table>")
            .Build();

        Assert.Equal("The lab pays the stipend at the end of each month.", (await assistant.AnswerAsync("When does the lab pay the stipend?")).Citations[0].Quote);
        Assert.Contains((await assistant.AnswerAsync("What is the monthly stipend for PhD level?")).Citations, citation => citation.Quote == "PhD | €2,100");
    }

    [Fact]
    public async Task A_Word_document_answers_under_its_heading()
    {
        var assistant = new KnowledgeBuilder().With("travel/visa.docx", new DocxFile().Heading(1, "Visas").Paragraph("Do you sponsor visas?", "Asked").Paragraph("The lab sponsors visas for interns from outside the EU.").Build()).Build();

        var citation = (await assistant.AnswerAsync("Do you sponsor visas?")).Citations[0];

        Assert.Equal(("The lab sponsors visas for interns from outside the EU.", "Do you sponsor visas?"), (citation.Quote, citation.Section));
    }

    [PdfFact]
    public async Task A_PDF_answers_with_its_page()
    {
        var assistant = new KnowledgeBuilder()
            .With("lab/handbook.pdf", new PdfFile().Page().Line(60, 760, "Handbook", 18).Lines(60, 720, "Interns meet every week in the library.").Page().Line(60, 760, "Refunds", 14).Lines(60, 735, "The lab refunds travel costs up to 400 euros.").Build())
            .Build();

        var citation = (await assistant.AnswerAsync("Up to how much does the lab refund travel costs?")).Citations[0];

        Assert.Equal(("The lab refunds travel costs up to 400 euros.", 2), (citation.Quote, citation.Page));
    }
}
