using InternAssistant.Models;

namespace InternAssistant.Tests.Models;

public sealed class ChatModelOptionsTests
{
    [Theory]
    [InlineData("", "", "", null)]
    [InlineData("https://api.openai.com/v1", "sk-1", "m", null)]
    [InlineData("http://localhost:11434/v1", "", "m", null)]
    [InlineData("http://localhost:11434/v1", "sk-1", "m", null)]
    [InlineData("http://models.example.org/v1", "", "m", null)]
    [InlineData("http://models.example.org/v1", "sk-1", "m", "must be https")]
    [InlineData("https://api.openai.com/v1", "sk-1", " ", "Model:Name")]
    [InlineData("https://me:secret@api.openai.com/v1", "", "m", "Model:Endpoint")]
    [InlineData("https://api.openai.com/v1?key=1", "", "m", "Model:Endpoint")]
    [InlineData("ftp://api.openai.com/v1", "", "m", "Model:Endpoint")]
    [InlineData("api.openai.com", "", "m", "Model:Endpoint")]
    [InlineData("https://api.openai.com/v1", "sk-1\r\nX: y", "m", "Model:ApiKey")]
    [InlineData("https://api.openai.com/v1", "schlüssel", "m", "Model:ApiKey")]
    public void An_endpoint_is_an_address_that_the_key_may_be_sent_to(string endpoint, string key, string name, string? fault)
    {
        var result = new ChatModelOptionsValidator().Validate(null, new ChatModelOptions { Endpoint = endpoint, ApiKey = key, Name = name });

        Assert.Equal(fault is null, result.Succeeded);
        Assert.Contains(fault ?? "", result.FailureMessage ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("sk-1", result.FailureMessage ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_that_is_out_of_range_is_named()
    {
        var result = new ChatModelOptionsValidator().Validate(null, new ChatModelOptions { TimeoutMs = 1 });

        Assert.Contains("TimeoutMs", result.FailureMessage, StringComparison.Ordinal);
    }
}
