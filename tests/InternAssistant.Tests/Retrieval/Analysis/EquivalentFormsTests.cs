using InternAssistant.Retrieval.Analysis;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Retrieval.Analysis;

public sealed class EquivalentFormsTests
{
    [Theory]
    [InlineData("Lunch is served at noon.", "")]
    [InlineData("12 weeks in 2026", "")]
    [InlineData("6,710 and 12,5 and 6.710", "6710 12.5")]
    [InlineData("0,250 of 1,234.50", "0.250 1234.50")]
    [InlineData("6 710 people", "6710")]
    [InlineData("rooms 12 and 101", "")]
    [InlineData("2026-03-01, 01.03.2026, 2025-2026, 1999–2001", "")]
    [InlineData("+351 22 555 0199", "351225550199 225550199")]
    [InlineData("22 555 0199", "225550199 0225550199")]
    [InlineData("+44 (0)20 7946 0018", "442079460018 2079460018")]
    [InlineData("+1 (212) 555-0199", "12125550199 2125550199")]
    [InlineData("$20 or CA$ 5", "usd dollar cad dollar")]
    [InlineData("co-design", "codesign")]
    [InlineData("covid-19-related", "covid19 19related covid19related")]
    [InlineData("state-of-the-art-work", "stateof ofthe theart artwork")]
    [InlineData("12weeks, 12th, ns3 and 5G", "12 weeks")]
    [InlineData("v3.11 and python3.11", "3.11 python 3.11")]
    [InlineData("Zürich", "zurich")]
    [InlineData("CO₂ and 20 m²", "co2 m2")]
    [InlineData("interns¹ and Foo™", "")]
    [InlineData("ask us in the US", "usa")]
    [InlineData("ASK US", "")]
    [InlineData("3½", "1 2 1/2")]
    public void A_text_has_these_other_ways_of_writing(string text, string forms) =>
        Assert.Equal(forms, string.Join(' ', EquivalentForms.Of(text).Select(form => form.Form)));

    [Fact]
    public void Any_text_has_few_forms_and_the_same_ones_each_time()
    {
        var texts = new RandomTexts(seed: 11);
        for (var round = 0; round < 2000; round++)
        {
            var text = texts.Next();

            var forms = EquivalentForms.Of(text);

            Assert.InRange(forms.Count, 0, 4 * text.Length);
            Assert.All(forms, form => Assert.NotEmpty(form.Form));
            Assert.Equal(forms, EquivalentForms.Of(text));
        }
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("1-")]
    [InlineData("12 345 ")]
    [InlineData("+1(")]
    [InlineData("a-")]
    [InlineData("1/2/")]
    [InlineData("$1")]
    [InlineData("é\u0301")]
    [InlineData("½")]
    public async Task A_hostile_text_takes_time_in_proportion_to_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));

        var forms = await Task.Run(() => EquivalentForms.Of(text)).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.InRange(forms.Count, 0, 4 * text.Length);
    }
}
