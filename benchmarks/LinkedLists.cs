using System.Globalization;
using System.Text;

namespace Hunsuan.Benchmarks;

/// <summary>A survey and an agency's list made of one simulated province, ready to be linked, with the truth.</summary>
/// <remarks>85 of 100 people are in the survey and 30 of 100 on the list, by chance, so that every seventh row of the list finds nobody but may find relatives.</remarks>
/// <param name="Truth">The list's row by the survey's, both from 1.</param>
internal sealed record LinkedLists(string Survey, string List, int Persons, int Rows, HashSet<(int Survey, int List)> Truth)
{
    private const double InSurvey = 0.85, OnList = 0.3;

    /// <param name="folder">Of the simulation.</param>
    /// <param name="isHard">The list is written far worse, as <see cref="ListMistakes"/> tells.</param>
    public static LinkedLists Of(string folder, bool isHard)
    {
        var people = People(folder);
        var (random, mistakes) = (new Random(5), new ListMistakes(people, isHard, new(6)));
        var (survey, list) = (Path.Combine(folder, "survey.csv"), Path.Combine(folder, isHard ? "hard.csv" : "easy.csv"));
        int[] placeOf = new int[people.Count], listed;
        var persons = 0;
        using (var file = Begin(survey))
        {
            for (var i = 0; i < people.Count; i++)
                if (random.NextDouble() < InSurvey) Write(file, placeOf[i] = ++persons, mistakes.OfSurvey(people[i]));
        }

        listed = [.. Enumerable.Range(0, people.Count).Where(_ => random.NextDouble() < OnList)];
        random.Shuffle(listed);
        var truth = new HashSet<(int, int)>();
        using (var file = Begin(list))
        {
            for (var row = 0; row < listed.Length; row++)
            {
                Write(file, row + 1, mistakes.OfList(people[listed[row]]));
                if (placeOf[listed[row]] > 0) truth.Add((placeOf[listed[row]], row + 1));
            }
        }

        return new(survey, list, persons, listed.Length, truth);
    }

    /// <summary>Everybody of a simulation, as <see cref="ListMistakes"/> takes them.</summary>
    public static IReadOnlyList<string[]> People(string folder)
    {
        var households = Table(folder, "households.csv").ToDictionary(h => (h[0], h[1]), h => (string[])[h[2], h[3], h[4]]);
        var people = new List<string[]>();
        foreach (var p in Table(folder, "persons.csv")) people.Add([p[3], p[4], p[5], p[6], p[9], .. households[(p[0], p[1])], p[8], p[7]]);
        return people;
    }

    private static IEnumerable<string[]> Table(string folder, string file) => File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(l => l.Split(','));

    public static StreamWriter Begin(string path)
    {
        var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        file.WriteLine("rid,citizen_id,prefix,first_name,last_name,birth_date,house_no,moo,subdistrict_code");
        return file;
    }

    public static void Write(StreamWriter file, int number, string[] cells) => file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number},{string.Join(',', cells)}"));
}
