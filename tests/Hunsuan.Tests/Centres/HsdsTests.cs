using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Centres.Hsds;
using Hunsuan.Centres.Services;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Centres;

/// <summary>The export against the objects of HSDS 3.1: which members there are, which are required, and of what form some have to be.</summary>
public class HsdsTests
{
    // By the member that holds the object: required members, then the others that we write.
    private static readonly Dictionary<string, (string Required, string Others)> Schema = new()
    {
        ["contents"] = ("id name status", "organization_id description url email application_process fees_description eligibility_description assured_date phones schedules service_areas service_at_locations languages organization required_documents contacts capacities attributes"),
        ["organization"] = ("id name description", ""),
        ["phones"] = ("id number", "extension"),
        ["schedules"] = ("id", "freq byday opens_at closes_at timezone wkst"),
        ["service_areas"] = ("id", "service_id name extent extent_type"),
        ["service_at_locations"] = ("id", "service_id location_id location"),
        ["location"] = ("id location_type", "name description latitude longitude external_identifier external_identifier_type addresses phones schedules"),
        ["addresses"] = ("id address_1 city state_province postal_code country address_type", "location_id region"),
        ["languages"] = ("id", "service_id name code"),
        ["required_documents"] = ("id", "service_id document"),
        ["contacts"] = ("id", "service_id name title"),
        ["capacities"] = ("id unit available updated", "service_id maximum"),
        ["unit"] = ("id name", ""),
        ["attributes"] = ("id", "link_id taxonomy_term_id link_type link_entity label taxonomy_term"),
        ["taxonomy_term"] = ("id name description", "code taxonomy language taxonomy_id taxonomy_detail"),
        ["taxonomy_detail"] = ("id name description", ""),
    };

    private static readonly Dictionary<string, string[]> Enumerated = new()
    {
        ["status"] = ["active", "inactive", "defunct", "temporarily closed"], ["location_type"] = ["physical", "postal", "virtual"], ["address_type"] = ["physical", "postal", "virtual"],
        ["freq"] = ["WEEKLY", "MONTHLY"], ["wkst"] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], ["extent_type"] = ["geojson", "topojson", "kml", "text"],
    };

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Every_object_has_the_members_of_the_specification_and_no_other(Provider provider)
    {
        await using var scene = await Filled(provider);
        var page = JsonSerializer.SerializeToElement(await scene.Export(), HsdsPage.Format);

        Assert.Equal((1, 1, true, false), (page.GetProperty("total_items").GetInt32(), page.GetProperty("page_number").GetInt32(), page.GetProperty("last_page").GetBoolean(), page.GetProperty("empty").GetBoolean()));
        var wrong = new List<string>();
        var seen = new HashSet<string>();
        Judge("contents", page.GetProperty("contents"));
        Assert.Empty(wrong);
        Assert.Equal(Schema.Keys.Order(), seen.Order());

        void Judge(string name, JsonElement value)
        {
            if (value.ValueKind is JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray()) Judge(name, item);
                return;
            }

            seen.Add(name);
            var (required, others) = Schema[name];
            var members = value.EnumerateObject().ToDictionary(m => m.Name, m => m.Value);
            wrong.AddRange(required.Split(' ').Except(members.Keys).Select(m => $"{name} lacks {m}"));
            wrong.AddRange(members.Keys.Except(required.Split(' ')).Except(others.Split(' ')).Select(m => $"{name} has {m}"));
            foreach (var (member, held) in members)
            {
                if (member.EndsWith("id", StringComparison.Ordinal) && !Guid.TryParse(held.GetString(), out _)) wrong.Add($"{name}.{member} is {held}");
                if (Enumerated.TryGetValue(member, out var allowed) && !allowed.Contains(held.GetString())) wrong.Add($"{name}.{member} is {held}");
                if (held.ValueKind is JsonValueKind.Object or JsonValueKind.Array) Judge(member, held);
            }
        }
    }

    [Fact]
    public async Task Hours_numbers_and_places_are_written_as_it_asks()
    {
        await using var scene = await Filled(Provider.Sqlite);
        var service = Assert.Single((await scene.Export()).Contents);

        Assert.Equal([("MO,TU", "08:30+07:00", "16:30+07:00"), ("SU", "00:00+07:00", "23:59+07:00")], service.Schedules!.OrderBy(s => s.Byday).Select(s => (s.Byday, s.OpensAt, s.ClosesAt)));
        Assert.Equal([("053-721-234", (int?)12)], service.Phones!.Select(p => (p.Number, p.Extension)));
        Assert.Equal(["บัตรประชาชน", "ทะเบียนบ้าน"], service.RequiredDocuments!.Select(d => d.Document));
        Assert.Equal([("need", "diapers"), ("benefit", "adult-diapers")], service.Attributes!.Select(a => (a.LinkType, a.TaxonomyTerm.Code)));
        var location = Assert.Single(service.ServiceAtLocations!).Location;
        Assert.Equal((19.55, CentreScene.SanKlang), (location.Latitude, location.ExternalIdentifier));
        Assert.Equal(("ตำบลสันกลาง", "อำเภอพาน", "จังหวัดเชียงราย", "TH"), location.Addresses.Select(a => (a.City, a.Region, a.StateProvince, a.Country)).Single());
    }

    [Fact]
    public async Task Two_exports_bear_the_same_ids_and_each_is_written_down()
    {
        await using var scene = await Filled(Provider.Sqlite);

        Assert.Equal(JsonSerializer.Serialize(await scene.Export(), HsdsPage.Format), JsonSerializer.Serialize(await scene.Export(), HsdsPage.Format));
        await using var db = scene.Database.Open();
        Assert.Equal(2, await db.Activities.CountAsync(a => a.Kind == ActivityKind.DirectoryExported));
    }

    private static async Task<CentreScene> Filled(Provider provider)
    {
        var scene = await CentreScene.Create(provider);
        var organisation = await scene.GivenAnOrganisation();
        var input = new KeepEntry.Input
        {
            Name = "มอบผ้าอ้อม", What = "ทุกเดือน", OrganisationId = organisation.Id, AreaCode = CentreScene.Phan, Needs = ["diapers"], RecheckMonths = 6,
            Papers = "บัตรประชาชน\n\nทะเบียนบ้าน", Phone = "053721234 ต่อ 12", Line = "@sample", Web = "www.example.org", Email = "a@example.org", Languages = ["th", "nod"],
            HowToApply = "โทร", Cost = "ไม่มี", Criteria = "ติดเตียง", CapacityMost = "10", CapacityFree = "4", CapacityUnit = "คน", BenefitCode = "adult-diapers",
            Hours = new() { Monday = "8.30-16.30", Tuesday = "8.30-16.30", Sunday = "24 h" },
        };
        var entry = (await scene.Keep(input)).Value!;
        var centre = (await scene.Keep(CentreScene.Centre("ศูนย์") with { Latitude = "19.55", Longitude = "99.74", Phone = "053-721-235", Hours = new() { Monday = "9-12" } })).Value!;
        await scene.Do((db, activity) => new ChangeReach(db, activity, Village.Areas).Add(entry.Id, CentreScene.Phan));
        await scene.Do((db, activity) => new ChangeReach(db, activity, Village.Areas).AddPlace(entry.Id, centre.Id));
        return scene;
    }
}
