using System.Net;
using System.Text.Json;

namespace InternAssistant.AcceptanceTests.Http;

public sealed class AskTests(ZarnowHost zarnow) : IClassFixture<ZarnowHost>
{
    private const string Question = """{"question":"Can I park at the Zarnow lab?"}""";

    [Fact]
    public async Task An_answer_carries_the_words_of_the_document()
    {
        var answer = await zarnow.Host.AskAsync("Can I park at the Zarnow lab?");

        Assert.Equal("grounded", answer.GetProperty("status").GetString());
        var citation = answer.GetProperty("citations")[0];
        Assert.Equal("There is no visitor parking at the Zarnow lab.", citation.GetProperty("quote").GetString());
        Assert.Equal("travel/getting-here.md", citation.GetProperty("documentId").GetString());
        Assert.Equal("2025-12-03", citation.GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task A_follow_up_is_understood_from_the_history()
    {
        var answer = await zarnow.Host.AskAsync("and in Oslo?", "How long is the internship in Lisbon?");

        Assert.Contains("16 weeks", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_question_is_refused_in_words()
    {
        var answer = await zarnow.Host.AskAsync("  ");

        Assert.Equal("blocked", answer.GetProperty("status").GetString());
        Assert.NotEmpty(answer.GetProperty("text").GetString()!);
    }

    [Theory]
    [InlineData("Host", "assistant.example")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task Whoever_is_not_on_this_machine_is_turned_away(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = new StringContent(Question, null, "application/json") };
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await zarnow.Host.Http.SendAsync(request);

        await AssertProblemAsync(response, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_page_of_the_host_itself_may_ask()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = new StringContent(Question, null, "application/json") };
        request.Headers.TryAddWithoutValidation("Origin", zarnow.Host.Address.GetLeftPart(UriPartial.Authority));

        using var response = await zarnow.Host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("""{"quesion":"?"}""")]
    [InlineData("""{"question":7}""")]
    [InlineData("""{"question":"\ud800"}""")]
    [InlineData("""{"question":"?","now":"tomorrow"}""")]
    [InlineData("""{"question":"?","history":"before"}""")]
    [InlineData("""{"question":"?","history":[7]}""")]
    public async Task A_malformed_request_is_told_what_is_wrong(string body)
    {
        using var response = await zarnow.Host.PostAsync("/api/ask", body);

        await AssertProblemAsync(response, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_request_that_is_too_large_is_refused(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask")
        {
            Content = new StringContent($$"""{"question":"{{new string('x', 64 * 1024)}}"}""", null, "application/json"),
        };
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await zarnow.Host.Http.SendAsync(request);

        await AssertProblemAsync(response, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_request_of_another_type_is_refused()
    {
        using var response = await zarnow.Host.PostAsync("/api/ask", Question, "text/plain");

        await AssertProblemAsync(response, HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_refused_in_words()
    {
        var answer = await zarnow.Host.AskAsync(string.Concat(Enumerable.Repeat("parking? ", 1_112)));

        Assert.Equal("blocked", answer.GetProperty("status").GetString());
    }

    private static async Task AssertProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }
}
