using System.Globalization;
using System.Text;

namespace InternAssistant.Knowledge.Screening;

/// <summary>
/// A text as an attacker wants a model to read it: compatibility forms, accents, look-alike letters of other scripts, digits for letters
/// and letters set apart are undone. Only for recognising orders; nothing is ever quoted from it.
/// </summary>
internal static class FoldedText
{
    private const string LookAlikes = "аaвbсcеeнhіiјjкkмmоoрpѕsтtуyхxԁdԛqԝwɡgαaβbεeηnιiκkνvοoρpτtυuχxγyωwıiℓl";
    private const string Disguises = "0o1i3e4a5s7t8b@a$s";

    // Written out, because the runtime decomposes nothing where it runs without a culture library.
    private const string Accented = "àaáaâaãaäaåaçcèeéeêeëeìiíiîiïiñnòoóoôoõoöoùuúuûuüuýyÿyāaăaąaćcĉcċcčcďdēeĕeėeęeěeĝgğgġgģgĥhĩiīiĭiįiĵjķkĺlļlľlńnņnňnōoŏoőoŕrŗrřrśsŝsşsšsţtťtũuūuŭuůuűuųuŵwŷyźzżzžzǎaǐiǒoǔuǖuǘuǚuǜuḁaḃbḅbḇbḉcḋdḍdḏdḑdḓdḕeḗeḙeḛeḝeḟfḡgḣhḥhḧhḩhḫhḭiḯiḱkḳkḵkḷlḹlḻlḽlḿmṁmṃmṅnṇnṉnṋnṍoṏoṑoṓoṕpṗpṙrṛrṝrṟrṡsṣsṥsṧsṩsṫtṭtṯtṱtṳuṵuṷuṹuṻuṽvṿvẁwẃwẅwẇwẉwẋxẍxẏyẑzẓzẕzẖhẗtẘwẙyẛsạaảaấaầaẩaẫaậaắaằaẳaẵaặaẹeẻeẽeếeềeểeễeệeỉiịiọoỏoốoồoổoỗoộoớoờoởoỡoợoụuủuứuừuửuữuựuỳyỵyỷyỹy";

    private static readonly Dictionary<char, char> Letters = Pairs(LookAlikes + Accented);
    private static readonly Dictionary<char, char> Digits = Pairs(Disguises);

    /// <summary>The text in lower case, with its accents and its own script; full-width and mathematical letters are plain ones.</summary>
    public static string Plain(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var plain = new StringBuilder(text.Length);

        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(rune.Value switch
            {
                >= 0xFF01 and <= 0xFF5E => ((char)(rune.Value - 0xFEE0)).ToString(),
                >= 0x1D400 and <= 0x1D6A3 => ((char)((rune.Value - 0x1D400) % 52 is var letter && letter < 26 ? 'a' + letter : 'a' + letter - 26)).ToString(),
                >= 0x1F130 and <= 0x1F149 => ((char)('a' + rune.Value - 0x1F130)).ToString(),
                >= 0x24B6 and <= 0x24CF => ((char)('a' + rune.Value - 0x24B6)).ToString(),
                >= 0x24D0 and <= 0x24E9 => ((char)('a' + rune.Value - 0x24D0)).ToString(),
                _ => rune.ToString(),
            });
        }

        return plain.ToString().ToLowerInvariant();
    }

    /// <summary>The text as plain Latin letters, lower case, words one space apart, curly quotation marks straight.</summary>
    public static string Of(string text)
    {
        var plain = Plain(text);

        if (!Ascii.IsValid(plain))
        {
            plain = Latin(plain);
        }

        return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Undisguise));
    }

    /// <summary>Words whose letters were set apart (<c>i g n o r e</c>), put together without any space; empty when there are none.</summary>
    public static string Joined(string folded)
    {
        var words = folded.Split([' ', '.', '-', '_', '*', '·'], StringSplitOptions.RemoveEmptyEntries);
        var (run, longest) = (new StringBuilder(), "");

        foreach (var word in words)
        {
            if (word.Length == 1 && char.IsLetterOrDigit(word[0]))
            {
                run.Append(Digits.GetValueOrDefault(word[0], word[0]));
            }
            else
            {
                longest = run.Length > longest.Length ? run.ToString() : longest;
                run.Clear();
            }
        }

        longest = run.Length > longest.Length ? run.ToString() : longest;

        return longest.Length >= 6 ? longest : "";
    }

    private static string Latin(string plain)
    {
        var latin = new StringBuilder(plain.Length);

        foreach (var c in plain)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            {
                continue;
            }

            latin.Append(c switch
            {
                '‘' or '’' or '´' => '\'',
                '“' or '”' or '„' or '«' or '»' => '"',
                '–' or '—' or '‑' => '-',
                'ß' => 's',
                'ø' => 'o',
                'ł' => 'l',
                _ => Letters.GetValueOrDefault(c, c),
            });
        }

        return latin.ToString();
    }

    // 1gn0re: digits between letters. 12 and 5th stay.
    private static string Undisguise(string word)
    {
        if (word.Length < 3 || !word.Any(Digits.ContainsKey) || word.Count(char.IsLetter) < 2)
        {
            return word;
        }

        return string.Create(word.Length, word, (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = Digits.GetValueOrDefault(source[i], source[i]);
            }
        });
    }

    private static Dictionary<char, char> Pairs(string pairs) => pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
}
