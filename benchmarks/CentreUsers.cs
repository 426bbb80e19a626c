using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Shared;

namespace Hunsuan.Benchmarks;

/// <summary>Invented officers of a province, all with one password: a chair and workers of each sub-district, workers of each district, officers and supervisors of the province.</summary>
internal sealed class CentreUsers(HunsuanDb db, Passwords passwords, string province)
{
    public const string Password = "hunsuan-benchmark";
    private const int WorkersOfSubdistrict = 23, WorkersOfDistrict = 6, OfficersOfProvince = 20, SupervisorsOfProvince = 3;

    private readonly string _hash = passwords.Hash(Password);
    private readonly List<User> _users = [];
    private readonly List<RoleGrant> _grants = [];

    public static string NameOf(string role, string area, int number) => $"{role}.{area}.{number}";

    /// <summary>Who works in which sub-district.</summary>
    public async Task<ILookup<string, Guid>> Fill(AreaBook areas)
    {
        foreach (var subdistrict in areas.Inside(province, AreaLevel.Subdistrict))
        {
            Add(Role.CentreChair, subdistrict.Code, 1);
            Add(Role.CentreWorker, subdistrict.Code, WorkersOfSubdistrict);
        }

        foreach (var district in areas.Inside(province, AreaLevel.District)) Add(Role.CentreWorker, district.Code, WorkersOfDistrict);
        Add(Role.ProvincialOfficer, province, OfficersOfProvince);
        Add(Role.ProvincialSupervisor, province, SupervisorsOfProvince);
        await BulkInsert.Into(db, _users, default);
        await BulkInsert.Into(db, _grants, default);
        return _grants.Where(g => g.RoleId == Role.CentreWorker && g.AreaCode.Length == 6).ToLookup(g => g.AreaCode, g => g.UserId);
    }

    private void Add(string role, string area, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            var user = new User { Id = Ids.New(), UserName = NameOf(role, area, number), Name = $"สมมุติ {area}/{number}", PasswordHash = _hash };
            _users.Add(user);
            _grants.Add(new() { Id = Ids.New(), UserId = user.Id, RoleId = role, AreaCode = area });
        }
    }
}
