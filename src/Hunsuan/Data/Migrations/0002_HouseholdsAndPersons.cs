using Hunsuan.Households;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0002_HouseholdsAndPersons")]
internal sealed class HouseholdsAndPersons : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("households", t => new
        {
            id = t.Id(db),
            area_code = t.AreaCode(db),
            house_code = t.Column<string>(maxLength: 11, nullable: true),
            family_no = t.Column<int>(),
            house_number = t.Column<string>(maxLength: Household.HouseNumberMaxLength, nullable: true),
            latitude = t.Column<double>(nullable: true),
            longitude = t.Column<double>(nullable: true),
            tenure = t.Column<string>(maxLength: Household.TenureMaxLength, nullable: true),
            ended_on = t.Column<DateOnly>(nullable: true),
            merged_into_id = t.OptionalId(db),
            split_from_id = t.OptionalId(db),
            import_id = t.OptionalId(db),
            content_hash = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_households", x => x.id));
        db.CreateIndex("IX_households_house_code_family_no", "households", ["house_code", "family_no"]);
        db.CreateIndex("IX_households_area_code_house_number", "households", ["area_code", "house_number"]);

        db.CreateTable("persons", t => new
        {
            id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            person_no = t.Column<int>(nullable: true),
            citizen_id = t.Column<string>(maxLength: 13, nullable: true),
            unverified_id = t.Column<string>(maxLength: 20, nullable: true),
            prefix = t.Column<string>(maxLength: Person.WordMaxLength, nullable: true),
            first_name = t.Column<string>(maxLength: Person.NameMaxLength, nullable: true),
            last_name = t.Column<string>(maxLength: Person.NameMaxLength, nullable: true),
            nickname = t.Column<string>(maxLength: Person.WordMaxLength, nullable: true),
            sex = t.Column<int>(nullable: true),
            birth_date = t.Column<int>(nullable: true),
            relation = t.Column<string>(maxLength: Person.WordMaxLength, nullable: true),
            nationality = t.Column<string>(maxLength: Person.WordMaxLength, nullable: true),
            marital_status = t.Column<string>(maxLength: Person.WordMaxLength, nullable: true),
            education = t.Column<string>(maxLength: Person.WordMaxLength, nullable: true),
            occupation = t.Column<string>(maxLength: Person.WordMaxLength, nullable: true),
            yearly_income = t.Column<int>(nullable: true),
            disability = t.Column<string>(maxLength: Person.WordMaxLength, nullable: true),
            chronic_illness = t.Column<string>(maxLength: Person.WordMaxLength, nullable: true),
            is_bedridden = t.Column<bool>(nullable: true),
            died_on = t.Column<int>(nullable: true),
            registered_address = t.Column<string>(maxLength: 200, nullable: true),
            import_id = t.OptionalId(db),
            content_hash = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_persons", x => x.id));
        db.CreateIndex("IX_persons_household_id", "persons", "household_id");
        db.CreateIndex("IX_persons_citizen_id", "persons", "citizen_id");
        db.CreateIndex("IX_persons_first_name_area_code", "persons", ["first_name", "area_code"]);
        db.CreateIndex("IX_persons_last_name_area_code", "persons", ["last_name", "area_code"]);

        db.CreateTable("residences", t => new
        {
            id = t.Id(db),
            person_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            from = t.Column<DateOnly>(nullable: true),
            started_by = t.Column<int>(),
            until = t.Column<DateOnly>(nullable: true),
            ended_by = t.Column<int>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_residences", x => x.id));
        db.CreateIndex("IX_residences_person_id", "residences", "person_id");
        db.CreateIndex("IX_residences_household_id", "residences", "household_id");

        db.CreateTable("name_words", t => new
        {
            kind = t.Column<int>(),
            word = t.Column<string>(maxLength: Person.NameMaxLength),
            skeleton = t.Column<string>(maxLength: Person.NameMaxLength),
        }, constraints: t => t.PrimaryKey("PK_name_words", x => new { x.kind, x.word }));
        db.CreateIndex("IX_name_words_kind_skeleton", "name_words", ["kind", "skeleton"]);
    }
}
