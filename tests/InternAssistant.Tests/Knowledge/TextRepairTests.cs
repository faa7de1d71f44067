using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Knowledge;

public sealed class TextRepairTests
{
    [Theory]
    [InlineData("the worldâ€™s â€œbestâ€\u009d cafÃ©", "the world’s “best” café")]
    [InlineData("the worldβ€™s bestβ€―Β\u00A0", "the world’s best")]
    [InlineData("β€’ Networking", "Networking")]
    [InlineData("SΓ£o Paulo", "São Paulo")]
    [InlineData("itвЂ™s", "it’s")]
    [InlineData("Ã¢â‚¬â„¢", "’")]
    [InlineData("Â£46,000 a year", "£46,000 a year")]
    [InlineData("πŸ“Β\u00A0 Basel", "Basel")]
    [InlineData("Â Students enrolled", "Students enrolled")]
    public void Damage_is_undone(string raw, string read) => Assert.Equal(read, TextRepair.Repair(raw));

    [Theory]
    [InlineData("Die Prüfung dauert „länger“ – für alle.")]
    [InlineData("voilà «\u00A0ça\u00A0»")]
    [InlineData("Η Αθήνα είναι όμορφη, τάξη Β και Γ")]
    [InlineData("Путь в Москву – «да»")]
    [InlineData("ångström, naïve, Ærø, Dvořák, Œuvre")]
    [InlineData("日本語 と 한국어")]
    public void Other_languages_are_left_alone(string raw) => Assert.Equal(raw.Replace('\u00A0', ' '), TextRepair.Repair(raw));

    [Theory]
    [InlineData("**Rent:** £92 a _week_, `free`", "Rent: £92 a week, free")]
    [InlineData("see [the page](https://x.example/a_(b)) or <https://y.example> or <me@z.example>", "see the page or https://y.example or me@z.example")]
    [InlineData("![plan](plan.png) of the site", "plan of the site")]
    [InlineData("a \\* b, C\\_D, 5 * 3 = 15, snake_case_name, Salary*", "a * b, C_D, 5 * 3 = 15, snake_case_name, Salary*")]
    [InlineData("## A heading", "A heading")]
    [InlineData("- [x] done", "done")]
    [InlineData("R&amp;D, AT&T, 3 &lt; 4, &#49;", "R&D, AT&T, 3 < 4, &#49;")]
    [InlineData("one<br/>two <b>three</b> a < b", "one two three a < b")]
    public void Markup_is_removed_and_the_words_are_kept(string raw, string read) => Assert.Equal(read, TextRepair.Repair(raw));

    [Fact]
    public void White_space_is_folded_and_what_nobody_sees_is_dropped()
    {
        Assert.Equal("a b c d", TextRepair.Repair("\uFEFF a\u00A0\u2003b\r\n\tc\u200B \u202Ed\u2069\uDB40\uDC41\uDB40\uDC42 "));
    }

    [Fact]
    public void Digits_are_never_changed()
    {
        var random = new Random(3);
        const string alphabet = "0123456789 .,*_[]()<>&#;â€™Ââ¬Ã©β€¢ΒπŸ“\u00A0\u200B\\`-–\n|x";

        for (var run = 0; run < 3000; run++)
        {
            var raw = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            var digits = new string([.. TextRepair.Repair(raw).Where(char.IsAsciiDigit)]);

            // Digits may go with a link's address or a tag; none is made up or moved.
            Assert.True(IsSubsequence(digits, raw), raw);
        }
    }

    private static bool IsSubsequence(string part, string whole)
    {
        var i = 0;

        foreach (var c in whole)
        {
            i += i < part.Length && part[i] == c ? 1 : 0;
        }

        return i == part.Length;
    }
}
