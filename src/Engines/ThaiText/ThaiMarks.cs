namespace Hunsuan.Engines.ThaiText;

/// <summary>
/// The second step of normalising: the marks of each consonant in one order (ฺ, vowel, ํ, tone, ์, ๎, ำ), each level once,
/// as Thai keyboards with input checking allow; the first one typed on a level stays.
/// </summary>
/// <remarks>Level order after WTT 2.0, the input rules of TIS 1566-2541.</remarks>
internal static class ThaiMarks
{
    /// <summary>Works in place and gives the new length, which is never greater.</summary>
    public static int Order(Span<char> text)
    {
        var length = 0;
        var read = 0;
        while (read < text.Length)
        {
            var letter = text[read++];
            if (ThaiLetters.IsMark(letter))
            {
                continue;
            }

            if (letter == ThaiLetters.SaraE && length > 0 && text[length - 1] == ThaiLetters.SaraE)
            {
                text[length - 1] = ThaiLetters.SaraAe;
                continue;
            }

            if (letter == ThaiLetters.SaraAm && length > 0 && text[length - 1] == ThaiLetters.SaraAm)
            {
                continue;
            }

            if (letter == ThaiLetters.Lakkhang && !(length > 0 && text[length - 1] is 'ฤ' or 'ฦ'))
            {
                letter = ThaiLetters.SaraAa;
            }

            text[length++] = letter;
            if (ThaiLetters.Of(letter) == ThaiLetter.Consonant)
            {
                var marks = new Cluster();
                while (read < text.Length && marks.Take(text[read]))
                {
                    read++;
                }

                length += marks.Write(text[length..]);
            }
        }

        return length;
    }

    private struct Cluster
    {
        private char phinthu, vowel, nikhahit, tone, silencer, yamakkan, saraAm;

        public bool Take(char letter)
        {
            if (ThaiLetters.IsMark(letter))
            {
                ref var level = ref Level(ref this, letter);
                // After ำ only its tone still has a place.
                if (level == 0 && (saraAm == 0 || ThaiLetters.Of(letter) == ThaiLetter.Tone))
                {
                    level = letter;
                }

                return true;
            }

            var composes = letter == ThaiLetters.SaraAm
                || (nikhahit != 0 && letter is ThaiLetters.SaraAa or ThaiLetters.Lakkhang && saraAm == 0);
            if (composes)
            {
                saraAm = ThaiLetters.SaraAm;
                nikhahit = '\0';
            }

            return composes;
        }

        public readonly int Write(Span<char> target)
        {
            var length = 0;
            foreach (var mark in (ReadOnlySpan<char>)[phinthu, vowel, nikhahit, tone, silencer, yamakkan, saraAm])
            {
                if (mark != 0)
                {
                    target[length++] = mark;
                }
            }

            return length;
        }

        private static ref char Level(ref Cluster cluster, char mark)
        {
            switch (mark)
            {
                case ThaiLetters.Phinthu: return ref cluster.phinthu;
                case ThaiLetters.Nikhahit: return ref cluster.nikhahit;
                case ThaiLetters.Yamakkan: return ref cluster.yamakkan;
            }

            switch (ThaiLetters.Of(mark))
            {
                case ThaiLetter.Vowel: return ref cluster.vowel;
                case ThaiLetter.Tone: return ref cluster.tone;
                default: return ref cluster.silencer;
            }
        }
    }
}
