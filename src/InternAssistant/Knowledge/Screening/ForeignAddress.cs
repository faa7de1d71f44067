using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>An assistant spoken to in another language and told to forget, to ignore, to write or to say something.</summary>
internal static partial class ForeignAddress
{
    /// <summary>True for folded text in a language of the Latin alphabet.</summary>
    public static bool IsLatin(string folded) => Latin().IsMatch(folded);

    /// <summary>True for text in its own script, in lower case.</summary>
    public static bool IsOther(string plain) => Other().IsMatch(plain);

    [GeneratedRegex(@"\b(?:assistente?n?|asistente|asystenc?i?e|asystent|asistan|asisten|tro ly|avustaja)\b.{0,40}?\b(?:ignorier\w*|vergiss|vergesst|schreib\w*|antworte|sag|ignore[zs]?|oublie[zs]?|ecris|ecrivez|dites|repond\w*|olvida|ignora|responde|escribe|dimentica\w*|scrivi|rispondi|esqueca|diga|escreva|negeer|vergeet|zeg|schrijf|zapomnij|zignoruj|napisz|unut|yaz|yoksay|lupakan|abaikan|tulis|quen|viet|ska svara|skall svara|svara|glom|unohda|kirjoita)\b|\bassistant\b.{0,40}?\b(?:ignorez|oublie[zs]?|ecris|ecrivez|dites|reponds|repondez)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Latin();

    [GeneratedRegex(@"(?:ассистент|помощник|асистент|助手|助理|アシスタント|어시스턴트|도우미|المساعد|مساعد|סייען|עוזר|सहायक|βοηθέ|βοηθε|ผู้ช่วย|помічник).{0,60}(?:забуд|напиши|игнор|скажи|ответ|忽略|忘|回答|写|输出|說|说|答え|書|無視|言|답|무시|말하|쓰|تجاهل|اكتب|انس|قل|התעלם|כתוב|תגיד|भूल|लिख|कह|अनदेखा|αγνό|αγνο|γράψ|γραψ|ξέχασ|πες|ลืม|เขียน|ігнор)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Other();
}
