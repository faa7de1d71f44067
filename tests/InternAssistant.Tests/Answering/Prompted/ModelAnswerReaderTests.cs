using InternAssistant.Answering.Prompted;

namespace InternAssistant.Tests.Answering.Prompted;

public sealed class ModelAnswerReaderTests
{
    private const string Whole = """{"answers": true, "parts": [{"text": "It is free.", "quotes": [{"passage": 2, "quote": "Parking is free."}]}]}""";

    [Theory]
    [InlineData(Whole)]
    [InlineData("```json\n" + Whole + "\n```")]
    [InlineData("Here is the answer:\n\n" + Whole + "\n\nI hope this helps! {smile}")]
    [InlineData("<think>The passages say {\"answers\": false, \"parts\": []}? No.</think>\n" + Whole)]
    [InlineData("""{"answers": true, "parts": [{"text": "It is free.", "quotes": [{"passage": 2, "quote": "Parking is free.",},],},],}""")]
    [InlineData("""{"parts": [{"text": "It is free.", "quotes": [{"passage": 2, "quote": "Parking is free."}]}]}""")]
    [InlineData("""{"answers": "true", "parts": [{"text": "It is free.", "quotes": [{"passage": "2", "quote": "Parking is free."}]}]}""")]
    [InlineData("""{"answers": "Yes", "parts": [{"text": "It is free.", "quotes": [{"passage": "passage 2", "quote": "Parking is free."}]}]}""")]
    [InlineData("""{"answers": 1, "parts": [{"text": "It is free.", "quotes": [{"passage": 2.0, "quote": "Parking is free."}]}]}""")]
    [InlineData("""{"answers": true, "parts": {"text": "It is free.", "quotes": {"passage": 2, "quote": "Parking is free."}}}""")]
    [InlineData("""{"answers": true, "parts": [{"text": "It is free.", "passage": 2, "quote": "Parking is free."}]}""")]
    [InlineData("""{"answers": true, "parts": [{"text": "It is free.", "passage": "[2]", "quotes": ["Parking is free."]}]}""")]
    [InlineData("""{"answers": true, "text": "It is free.", "quotes": [{"passage": 2, "quote": "Parking is free."}]}""")]
    [InlineData("""[{"text": "It is free.", "quotes": [{"passage": 2, "quote": "Parking is free."}]}]""")]
    [InlineData("""{"Answers": true, "Parts": [{"Text": "It is free.", "Quotes": [{"Passage": 2, "Quote": "Parking is free."}]}]}""")]
    [InlineData("""{"answers": true, "confidence": 0.9, "parts": [{"text": "It is free. [2]", "note": null, "quotes": [{"passage": 2, "quote": "Parking is free.", "score": 1}]}]}""")]
    [InlineData("""{"answers": true, "parts": [{"text": "It is free. (passage 2)", "quotes": [{"passage": 2, "quote": "Parking is free."}]}, {"text": "No proof."}]}""")]
    [InlineData("""{"answers": true, "parts": [{"text": "It is free.", "quotes": [{"passage": 2, "quote": "Parking is free."}]}, {"text": "And the sec""")]
    [InlineData("""{"answers": true, "parts": [{"text": "It is free.", "quotes": [{"passage": 2, "quote": "Parking is free."}]}, {"text": "Cut.", "quotes": [{"passage": 1""")]
    [InlineData("""{"answers": true, "parts": [{"text": "It is\u200b free.", "quotes": [{"passage": 2, "quote": "Parking\n is free."}]}]}""")]
    [InlineData("""{'answers': True, 'parts': [{'text': 'It is free.', 'quotes': [{'passage': 2, 'quote': 'Parking is free.'}]}]}""")]
    public void What_weak_models_send_is_read(string reply)
    {
        var answer = ModelAnswerReader.Read(reply);

        Assert.True(answer!.Answers);
        var part = Assert.Single(answer.Parts);
        Assert.Equal("It is free.", part.Text);
        Assert.Equal(new ModelQuote(2, "Parking is free."), Assert.Single(part.Quotes));
    }

    [Theory]
    [InlineData("""{"answers": false, "parts": []}""")]
    [InlineData("""{"answers": false}""")]
    [InlineData("""{"answers": "no", "parts": [{"text": "I do not know.", "quotes": []}]}""")]
    [InlineData("""{"parts": []}""")]
    [InlineData("""{"parts": [{"text": "No quote."}]}""")]
    public void A_reply_that_does_not_answer_is_read_as_that(string reply) => Assert.False(ModelAnswerReader.Read(reply)!.Answers);

    [Theory]
    [InlineData("")]
    [InlineData("Parking is free.")]
    [InlineData("{}")]
    [InlineData("[1, 2, 3]")]
    [InlineData("{\"message\": \"hello\"}")]
    public void What_is_no_answer_is_none(string reply) => Assert.Null(ModelAnswerReader.Read(reply));

    [Fact]
    public void A_quote_without_a_passage_has_the_number_0() =>
        Assert.Equal(0, ModelAnswerReader.Read("""{"parts": [{"text": "A.", "quotes": ["B."]}]}""")!.Parts[0].Quotes[0].Passage);

    [Fact]
    public void Too_much_is_left_out_and_nothing_is_cut()
    {
        var part = $$"""{"text": "A.", "quotes": [{"passage": 1, "quote": "{{new string('q', 2001)}}"}, {"passage": 1, "quote": "B."}]}""";
        var parts = string.Join(',', Enumerable.Repeat(part, 50).Prepend($$"""{"text": "{{new string('t', 801)}}", "quotes": ["B."]}"""));

        var answer = ModelAnswerReader.Read($$"""{"answers": true, "parts": [{{parts}}]}""")!;

        Assert.InRange(answer.Parts.Count, 1, 12);
        Assert.All(answer.Parts, read => Assert.Equal("A.", read.Text));
        Assert.All(answer.Parts, read => Assert.Equal("B.", Assert.Single(read.Quotes).Words));
    }
}
