using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Access;

/// <summary>Every role that this installation knows, one file each (คลังบทบาท).</summary>
/// <remarks>A file with mistakes is left out and told in <see cref="Problems"/>: whoever holds its role may do nothing by it.</remarks>
public sealed class RoleBook : IReadsFiles
{
    private readonly Dictionary<string, Role> _byId;

    private RoleBook(IReadOnlyList<Role> roles, IReadOnlyList<Problem> problems)
    {
        (Roles, Problems) = (roles, problems);
        _byId = roles.ToDictionary(r => r.Id);
    }

    public static string BuiltInFolder => Path.Combine(AppContext.BaseDirectory, "data", "roles");

    public IReadOnlyList<Role> Roles { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The built-in roles and those that whoever runs the installation added; one of the same id takes the place of a built-in one.</summary>
    public static RoleBook Load(string? addedFolder = null)
    {
        var problems = new List<Problem>();
        var roles = Read(BuiltInFolder, problems);
        if (Directory.Exists(addedFolder))
        {
            foreach (var added in Read(addedFolder, problems))
            {
                roles.RemoveAll(r => r.Id == added.Id);
                roles.Add(added);
            }
        }

        return new(roles, problems);
    }

    public Role? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>In words; the id where the role is not known here any more.</summary>
    public Text NameOf(string id) => Find(id)?.Name ?? new(id, id);

    /// <summary>The roles of these grants, each once.</summary>
    public Text InWords(IEnumerable<RoleGrant> grants)
    {
        var names = grants.Select(g => NameOf(g.RoleId)).Distinct().ToList();
        return new(string.Join(" · ", names.Select(n => n.Thai)), string.Join(" · ", names.Select(n => n.English)));
    }

    private static List<Role> Read(string folder, List<Problem> problems)
    {
        var roles = new List<Role>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var read = RoleFile.Read(path);
            problems.AddRange(read.Problems);
            if (read.Value is { } role) roles.Add(role);
        }

        return roles;
    }
}
